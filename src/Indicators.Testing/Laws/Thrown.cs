namespace Indicators.Testing;

/// <summary>What an action throws; laws ask for its type.</summary>
internal static class Thrown
{
    public static Exception? By(Func<object?> action)
    {
        try
        {
            _ = action();
            return null;
        }
#pragma warning disable CA1031 // whatever is thrown is the answer
        catch (Exception thrown)
#pragma warning restore CA1031
        {
            return thrown;
        }
    }
}
