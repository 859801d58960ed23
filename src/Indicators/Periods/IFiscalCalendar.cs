namespace Indicators;

/// <summary>Says by which of its two calendar years a fiscal year is called.</summary>
public enum FiscalLabel
{
    /// <summary>By the year in which it starts, as SDMX calls a reporting year: April 2021 to March 2022 is 2021.</summary>
    StartingYear,

    /// <summary>By the year in which it ends, as the US federal government and pandas do: October 2021 to September 2022 is 2022.</summary>
    EndingYear,
}

/// <summary>The month in which fiscal years start, and the year by which they are called; a type, so that two calendars never
/// mix.</summary>
/// <remarks>
/// <para>The same words, 2021-Q1, lie twelve months apart under the two labels. So a calendar states its label.</para>
/// <para><b>Not here.</b> A year that starts in the middle of a month, such as the British tax year of 6 April.</para>
/// </remarks>
public interface IFiscalCalendar
{
    /// <summary>Gets the month in which a fiscal year starts, on its first day, 1 to 12.</summary>
    static abstract int StartMonth { get; }

    /// <summary>Gets the year by which a fiscal year is called.</summary>
    static abstract FiscalLabel Label { get; }

    /// <summary>Gets a short name of the calendar, for messages.</summary>
    static abstract string Code { get; }
}

/// <summary>Fiscal years from January: calendar years under another name.</summary>
public sealed class JanuaryStart : IFiscalCalendar
{
    private JanuaryStart()
    {
    }

    static int IFiscalCalendar.StartMonth => 1;

    static FiscalLabel IFiscalCalendar.Label => FiscalLabel.StartingYear;

    static string IFiscalCalendar.Code => "january";
}

/// <summary>Fiscal years from April, called by the year in which they start: FY2021/22 is 2021. India, Japan, and Hong Kong's
/// budget.</summary>
public sealed class AprilStart : IFiscalCalendar
{
    private AprilStart()
    {
    }

    static int IFiscalCalendar.StartMonth => 4;

    static FiscalLabel IFiscalCalendar.Label => FiscalLabel.StartingYear;

    static string IFiscalCalendar.Code => "april";
}

/// <summary>Fiscal years from July, called by the year in which they start: FY2021/22 is 2021.</summary>
public sealed class JulyStart : IFiscalCalendar
{
    private JulyStart()
    {
    }

    static int IFiscalCalendar.StartMonth => 7;

    static FiscalLabel IFiscalCalendar.Label => FiscalLabel.StartingYear;

    static string IFiscalCalendar.Code => "july";
}

/// <summary>The fiscal years of the US federal government, from October, called by the year in which they end: FY2022 starts in October
/// 2021 (31 U.S.C. § 1102).</summary>
public sealed class OctoberUsFederal : IFiscalCalendar
{
    private OctoberUsFederal()
    {
    }

    static int IFiscalCalendar.StartMonth => 10;

    static FiscalLabel IFiscalCalendar.Label => FiscalLabel.EndingYear;

    static string IFiscalCalendar.Code => "us-federal";
}
