namespace Indicators.Testing;

/// <summary>What an action throws; laws ask for its type.</summary>
internal static class Thrown
{
    /// <summary>Whether an action throws what is expected; where it does not, both are named.</summary>
    /// <exception cref="LawMessage">Nothing was thrown, or something else.</exception>
    public static bool Is<TException>(string what, Func<object?> action)
        where TException : Exception => By(action) switch
        {
            TException => true,
            null => throw new LawMessage($"{what} throws nothing; {typeof(TException).Name} is expected"),
            var other => throw new LawMessage($"{what} throws {other.GetType().Name}; {typeof(TException).Name} is expected"),
        };

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
