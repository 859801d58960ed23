namespace Indicators;

/// <summary>The letters of observation status, and which marks go together.</summary>
public static partial class ObservationStatuses
{
    // In the order of the bits, which is that of precedence.
    private const string Letters = "BOMLHQJSDKWIFEPNUVG";

    /// <summary>The marks that say why there is no value.</summary>
    internal const ObservationStatus WithoutValue =
        ObservationStatus.Missing | ObservationStatus.CannotExist | ObservationStatus.NotCollected
        | ObservationStatus.Holiday | ObservationStatus.Suppressed | ObservationStatus.InAnotherCategory | ObservationStatus.Gap;

    /// <summary>The marks that stand beside a value or in its place.</summary>
    internal const ObservationStatus WithEither = ObservationStatus.Break | ObservationStatus.Derogation | ObservationStatus.SpecialEvent;

    /// <summary>The marks that only a value has.</summary>
    internal const ObservationStatus WithValue =
        ObservationStatus.DefinitionDiffers | ObservationStatus.IncludesAnotherCategory | ObservationStatus.Imputed
        | ObservationStatus.Forecast | ObservationStatus.Estimated | ObservationStatus.Provisional | ObservationStatus.NotSignificant
        | ObservationStatus.LowReliability | ObservationStatus.Unvalidated | ObservationStatus.Experimental;

    extension(ObservationStatus status)
    {
        /// <summary>Gets every letter of the set in the order of precedence, such as <c>BP</c>; <c>A</c> for none. A gap has no
        /// letter.</summary>
        public string Codes
        {
            get
            {
                if (status == ObservationStatus.Normal)
                {
                    return "A";
                }

                Span<char> codes = stackalloc char[Letters.Length];
                int count = 0;
                for (int i = 0; i < Letters.Length; i++)
                {
                    if (((uint)status >> i & 1) == 1)
                    {
                        codes[count++] = Letters[i];
                    }
                }

                return codes[..count].ToString();
            }
        }

        /// <summary>
        /// Gets the one letter for formats that have room for one: the first of the set in <c>B O M L H Q J S D K W I F E P N U V G A</c>.
        /// The other marks are lost.
        /// </summary>
        /// <exception cref="InvalidOperationException">A gap is never written; its observation is left out.</exception>
        public char Letter =>
            status.Codes is [var first, ..]
                ? first
                : throw new InvalidOperationException("A gap has no letter; leave the observation out.");
    }

    /// <summary>Reads a set of letters, in any order and each at most once: <c>P</c>, <c>BP</c>, <c>A</c>.</summary>
    /// <param name="codes">The letters of SDMX, capitals.</param>
    /// <param name="status">The set, or <see cref="ObservationStatus.Normal"/>.</param>
    /// <returns>Whether all are letters of the code list; <c>A</c> stands alone.</returns>
    public static bool TryParse(ReadOnlySpan<char> codes, out ObservationStatus status)
    {
        status = ObservationStatus.Normal;
        if (codes is "A")
        {
            return true;
        }

        uint marks = 0;
        foreach (char code in codes)
        {
            int place = Letters.IndexOf(code, StringComparison.Ordinal);
            if (place < 0 || (marks >> place & 1) == 1)
            {
                return false;
            }

            marks |= 1u << place;
        }

        status = (ObservationStatus)marks;
        return marks != 0;
    }

    /// <summary>What both say together; without a value, what only a value has is left out.</summary>
    internal static ObservationStatus Join(ObservationStatus left, ObservationStatus right)
    {
        ObservationStatus both = left | right;
        return (both & WithoutValue) == 0 ? both : both & ~WithValue;
    }
}
