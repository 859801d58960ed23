using System.Text.Json;
using System.Text.Json.Serialization;

using NodaTime;

namespace Indicators;

/// <summary><c>{"value":7.1,"unit":"元/美元","date":"2025-06-30","source":"中国人民银行"}</c></summary>
internal static class ExchangeRateForms
{
    internal static JsonConverter<ExchangeRate<TFrom, TTo>> Of<TFrom, TTo>(UnitCatalog catalog)
        where TFrom : ICurrency
        where TTo : ICurrency => Of(
        (ExchangeRate<TFrom, TTo> rate) => (rate.Rate.NumericalValue, rate.Rate.Unit.Symbol, rate.Date, rate.Source),
        parts => QuantityText.ReadUnit(parts.Unit, catalog, out Unit<Per<Money<TTo>, Money<TFrom>>> unit) is { } problem
            ? throw Coded.Json(problem)
            : new(new(parts.Value, unit), parts.Date, parts.Source));

    internal static JsonConverter<AnyExchangeRate> Any(UnitCatalog catalog) => Of(
        (AnyExchangeRate rate) => (rate.Rate.NumericalValue, rate.Rate.Unit.Symbol, rate.Date, rate.Source),
        parts =>
        {
            if (QuantityText.ReadUnit(parts.Unit, catalog, out Unit? unit) is { } problem)
            {
                throw Coded.Json(problem);
            }

            try
            {
                return AnyExchangeRate.Create(new(parts.Value, unit!), parts.Date, parts.Source);
            }
            catch (ArgumentException wrong)
            {
                throw Coded.Json(wrong.Message, wrong);
            }
        });

    private static Form<T, (Rational Value, string Unit, LocalDate Date, string Source)> Of<T>(
        Func<T, (Rational Value, string Unit, LocalDate Date, string Source)> partsOf, Func<(Rational Value, string Unit, LocalDate Date,
            string Source), T> make) =>
        Form.Of("An exchange rate", partsOf)
            .With("value", Leaves.Number, (ref parts) => ref parts.Value)
            .With("unit", Leaves.Text, (ref parts) => ref parts.Unit)
            .With("date", Leaves.Date, (ref parts) => ref parts.Date)
            .With("source", Leaves.Text, (ref parts) => ref parts.Source)
            .Make(parts => parts.Value.Sign > 0 && !string.IsNullOrWhiteSpace(parts.Source)
                ? make(parts)
                : throw new JsonException("An exchange rate is above zero, and its source is named."));
}
