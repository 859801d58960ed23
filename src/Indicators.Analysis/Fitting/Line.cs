using MathNet.Numerics;
using MathNet.Numerics.Distributions;
using MathNet.Numerics.LinearRegression;

namespace Indicators;

/// <summary>A least-squares line through points, in floating point.</summary>
/// <remarks>Times are exact until their mean is taken away, so that years far from zero cost no digits.</remarks>
internal sealed class Line
{
    private readonly double[] _centredTimes, _values, _fitted;
    private readonly double _squaredTimes, _middle;

    /// <summary>Fits a line.</summary>
    /// <param name="sample">The observations, for their times.</param>
    /// <param name="values">What is fitted, in the order of the times.</param>
    public Line(Sample sample, IEnumerable<double> values)
    {
        (_centredTimes, _values) = ([.. sample.CentredTimes.Select(time => time.RoundToDouble())], [.. values]);
        (MeanTime, _squaredTimes) = (sample.MeanTime, sample.SquaredTimes.RoundToDouble());
        (_middle, Slope) = SimpleRegression.Fit(_centredTimes, _values);
        _fitted = [.. _centredTimes.Select(time => _middle + (Slope * time))];
        if (!double.IsFinite(Slope) || !double.IsFinite(_middle) || !double.IsFinite(SquaredErrors))
            throw new OverflowException("The levels or times are beyond what a line can be fitted to in floating point.");
    }

    /// <summary>Gets the slope.</summary>
    public double Slope { get; }

    /// <summary>Gets the number of points.</summary>
    public int Count => _values.Length;

    /// <summary>Gets the points less the two numbers that were fitted.</summary>
    public int DegreesOfFreedom => Count - 2;

    /// <summary>Whether the values differ from each other.</summary>
    public bool Varies => _values.Any(value => value != _values[0]);

    /// <summary>Gets the share of the variation that the line explains; the values differ.</summary>
    public double RSquared => Math.Clamp(1 - (SquaredErrors / _values.Sum(value => Square(value - (_values.Sum() / Count)))), 0, 1);

    /// <summary>Gets the standard error of the residuals; there is a degree of freedom.</summary>
    public double ResidualError => GoodnessOfFit.StandardError(_fitted, _values, 2);

    /// <summary>Gets the standard error of the slope; there is a degree of freedom.</summary>
    public double SlopeError => ResidualError / Math.Sqrt(_squaredTimes);

    private Rational MeanTime { get; }

    private double SquaredErrors => _values.Zip(_fitted).Sum(pair => Square(pair.First - pair.Second));

    /// <summary>The line at a time.</summary>
    public double At(Rational time) => _middle + (Slope * (time - MeanTime).RoundToDouble());

    /// <summary>The standard error of the line at a time; there is a degree of freedom.</summary>
    public double ErrorAt(Rational time) =>
        ResidualError * Math.Sqrt((1.0 / Count) + (Square((time - MeanTime).RoundToDouble()) / _squaredTimes));

    /// <summary>Half the width of an interval of so many standard errors as the level asks for (Student).</summary>
    public double HalfWidth(double standardError, Rational level) =>
        standardError * StudentT.InvCDF(0, 1, DegreesOfFreedom, ((Rational.One + level) / 2).RoundToDouble());

    private static double Square(double value) => value * value;
}
