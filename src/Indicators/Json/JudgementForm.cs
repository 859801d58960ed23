using System.Text.Json;
using System.Text.Json.Serialization;

namespace Indicators;

/// <summary><c>{"verdict":"proved","implied":…,"stated":…,"unit":"%","zh":"…","en":"…"}</c>; what there is not is left out, a reason has
/// its members.</summary>
internal static class JudgementForm
{
    private static readonly Leaf<Verdict> Verdicts = Leaves.Name<Verdict>(inCamelCase: true);

    internal static JsonConverter<Judgement> Of(UnitCatalog catalog) => Form.Of("A judgement", (Judgement judged) => new Parts
    {
        Verdict = judged.Verdict,
        Implied = judged.Implied,
        Stated = judged.Stated,
        Unit = judged.Unit,
        Periods = judged.Periods,
        Rounding = judged.Rounding,
        Note = judged.Note == JudgementNote.None ? null : judged.Note,
        Correction = judged.Correction,
        Reason = new(judged.Undefined, null),
        Chinese = judged.Arithmetic(Language.Chinese),
        English = judged.Arithmetic(Language.English),
    })
        .With("verdict", Verdicts, (ref parts) => ref parts.Verdict)
        .Maybe("implied", BoundsForms.Numbers, (ref parts) => ref parts.Implied)
        .With("stated", BoundsForms.Numbers, (ref parts) => ref parts.Stated)
        .Maybe("unit", UnitForms.Symbol(catalog), (ref parts) => ref parts.Unit)
        .Maybe("periods", Leaves.Whole, (ref parts) => ref parts.Periods)
        .Maybe("rounding", Leaves.Name<Rounding>(), (ref parts) => ref parts.Rounding)
        .Maybe("note", Leaves.Name<JudgementNote>(inCamelCase: true), (ref parts) => ref parts.Note)
        .Maybe("correction", FigureForms.Stated(catalog, kindCode: null), (ref parts) => ref parts.Correction)
        .WithReason((ref parts) => ref parts.Reason)
        .With("zh", Leaves.Text, (ref parts) => ref parts.Chinese)
        .With("en", Leaves.Text, (ref parts) => ref parts.English)
        .Make(Make);

    private static Judgement Make(Parts parts)
    {
        if (parts.Implied is null == parts.Reason.Read is null)
        {
            throw new JsonException("A judgement has either what is implied or a reason.");
        }

        var made = new Judgement(
            parts.Implied, parts.Stated, parts.Unit, parts.Reason.ToUndefined(), parts.Note
                ?? JudgementNote.None, parts.Correction, parts.Periods, parts.Rounding, parts.Chinese, parts.English);
        return made.Verdict == parts.Verdict ? made
            : throw new JsonException($"The ranges make the judgement {Camel(made.Verdict)}; found '{Camel(parts.Verdict)}'.");
    }

    private static string Camel(Verdict verdict) => verdict.ToString() is var name ? char.ToLowerInvariant(name[0]) + name[1..] : "";

    private struct Parts
    {
        public Verdict Verdict;
        public Bounds? Implied;
        public Bounds Stated;
        public Unit? Unit;
        public int? Periods;
        public Rounding? Rounding;
        public JudgementNote? Note;
        public StatedValue? Correction;
        public ReasonParts Reason;
        public string Chinese;
        public string English;
    }
}
