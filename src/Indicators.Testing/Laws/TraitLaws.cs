using FsCheck;
using FsCheck.Fluent;

namespace Indicators.Testing;

/// <summary>What is true of every declaration of a kind.</summary>
internal static class TraitLaws<TKind>
    where TKind : IQuantityKind
{
    [Formula("exactly one of IExtensive and IIntensive")]
    public static Property A_kind_is_extensive_or_intensive_and_never_both() =>
        (typeof(TKind).IsAssignableTo(typeof(IExtensive)) != typeof(TKind).IsAssignableTo(typeof(IIntensive))).ToProperty();

    [Formula("Code ≠ \"\", without blanks at its ends, and the same each time")]
    public static Property A_kind_has_one_code() =>
        (TKind.Code is { Length: > 0 } code && code == code.Trim() && code == TKind.Code
            && Unit<TKind>.Coherent.KindCode == code).ToProperty();
}
