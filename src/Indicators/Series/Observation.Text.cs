namespace Indicators;

// Written as Eurostat writes it: the number, or a colon where there is none, and the letters behind a blank. A colon alone is a gap.
public readonly partial struct Observation : IValueText<Observation>
{
    static string? IValueText<Observation>.Read(ReadOnlySpan<char> text, out Observation value)
    {
        value = default;
        ReadOnlySpan<char> trimmed = text.Trim();
        int blank = trimmed.IndexOf(' ');
        ReadOnlySpan<char> number = blank < 0 ? trimmed : trimmed[..blank];
        ObservationStatus status = ObservationStatus.Normal;
        if (blank >= 0 && !ObservationStatuses.TryParse(trimmed[(blank + 1)..].TrimStart(), out status))
        {
            return $"Got '{FigureText.Shown(text)}'; expected an observation: behind the blank stand letters of observation status "
                + "(SDMX), such as P or BP.";
        }

        if (number is ":")
        {
            if ((status & ObservationStatuses.WithValue) != 0 || (blank >= 0 && status == ObservationStatus.Normal))
            {
                return $"'{FigureText.Shown(text)}' has no value, and a mark that only a value has. (IND0603)";
            }

            value = blank < 0 ? default : Without(status);
            return null;
        }

        if (!Rational.TryParse(number, out Rational read))
        {
            return $"Got '{FigureText.Shown(text)}'; expected an observation: it starts with a number, or with a colon where there is none.";
        }

        if ((status & ObservationStatuses.WithoutValue) != 0)
        {
            return $"'{FigureText.Shown(text)}' has a value, and a mark that says that there is none. (IND0603)";
        }

        value = new(read, status);
        return null;
    }

    string IValueText<Observation>.Write(ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        ValueText.CheckFormat(format);
        string codes = Status is ObservationStatus.Normal or ObservationStatus.Gap ? "" : " " + (Status & ~ObservationStatus.Gap).Codes;
        return (HasValue ? _value.ToString() : ":") + codes;
    }

    bool IValueText<Observation>.TryWrite(Span<char> destination, out int written, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        ValueText.TryCopy(((IValueText<Observation>)this).Write(format, provider), destination, out written);
}
