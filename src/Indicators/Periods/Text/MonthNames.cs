namespace Indicators;

/// <summary>The English names of the months, in full: the short ones differ between style books.</summary>
internal static class MonthNames
{
    private static readonly string[] Names =
    [
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ];

    public static string Of(int month) => Names[month - 1];

    public static bool Take(ref TextCursor cursor, out int month)
    {
        for (month = 1; month <= 12; month++)
        {
            if (cursor.TakeAnyCase(Names[month - 1]))
                return true;
        }

        return false;
    }
}
