namespace Indicators.Tests;

/// <summary>Mistakes that throw: the exception of .NET that a program catches, or the library's own that is one and has a code.</summary>
internal static class Mistake
{
    internal static T Throws<T>(Action mistake) where T : Exception => Known(Assert.ThrowsAny<T>(mistake));

    internal static T Throws<T>(Func<object?> mistake) where T : Exception => Known(Assert.ThrowsAny<T>(mistake));

    internal static T Throws<T>(string parameter, Action mistake) where T : ArgumentException
    {
        T thrown = Throws<T>(mistake);
        Assert.Equal(parameter, thrown.ParamName);
        return thrown;
    }

    internal static T Throws<T>(string parameter, Func<object?> mistake) where T : ArgumentException
    {
        T thrown = Throws<T>(mistake);
        Assert.Equal(parameter, thrown.ParamName);
        return thrown;
    }

    // Neither the base of what was expected nor anything else that is derived from it.
    private static T Known<T>(T thrown) where T : Exception
    {
        Assert.True(thrown.GetType() == typeof(T) || thrown is ICodedException, thrown.ToString());
        return thrown;
    }
}
