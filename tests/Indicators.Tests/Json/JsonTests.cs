using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;

using static Indicators.Units;

namespace Indicators.Tests;

/// <summary>The forms in JSON, and what is refused.</summary>
public partial class JsonTests
{
    public static TheoryData<object, string> Forms => new()
    {
        { new Rational(1486, 100), "14.86" },
        { new Rational(1486, 15), "\"1486/15\"" },
        { Rational.Parse("-1234567890123456789012345678"), "-1234567890123456789012345678" }, // 28 digits
        { Rational.Parse("12345678901234567890123456789"), "\"12345678901234567890123456789\"" }, // 29 digits
        { Rational.Parse("0.0000000000000000000000000001"), "\"0.0000000000000000000000000001\"" }, // 29 digits
        { 14.86m * TenThousandMu, """{"value":14.86,"unit":"万亩"}""" },
        { (14.86m * TenThousandMu).To(SquareKilometre), """{"value":"1486/15","unit":"平方公里"}""" },
        { 96.93m * Percent, """{"value":96.93,"unit":"%"}""" },
        { new AnyQuantity(3, Yuan.Per(Persons)), """{"value":3,"unit":"元/人"}""" },
        { Bounds.ClosedOpen(8, 9), """{"lower":"8","lowerClosed":true,"upper":"9","upperClosed":false}""" },
        { Bounds.MoreThan(new Rational(1, 3)), """{"lower":"1/3","lowerClosed":false,"upper":null,"upperClosed":false}""" },
        { StatedValue.Parse("近9亿元"), """{"stated":"近9亿元"}""" },
        { StatedValue.Parse("109.4").WithUnit(HundredMillionYuan), """{"stated":"109.4","unit":"亿元"}""" },
        { Figure<Count<Project>>.Parse("58个"), """{"stated":"58个"}""" },
        { PointFigure<Proportion>.Parse("96.93%"), """{"stated":"96.93%"}""" },
        { Figure<Count<Project>>.Parse("58个").Printed, """{"stated":"58个","unit":"项"}""" }, // without its kind 个 is anything
        { Growth.Between(31 * Enterprises, 58 * Enterprises).Value, """{"ratio":"27/31"}""" },
        { GrowthRate.FromPercent(10), """{"ratio":0.1}""" },
        { GrowthRate.FromPercent(10).Then(GrowthRate.FromPercent(10)), """{"ratio":0.21}""" },
        { new LogGrowth(new Rational(58, 31)), """{"factor":"58/31"}""" },
        { AverageGrowth.Level(31 * Enterprises, 58 * Enterprises, 4).Value, """{"factor":"58/31","periods":4}""" },
        {
            Range<AverageGrowth>.Parse("[57/31, 59/31]^(1/4) - 1"),
            """{"factor":{"lower":"57/31","lowerClosed":true,"upper":"59/31","upperClosed":true},"periods":4}"""
        },
        {
            AverageGrowth.Level(new Year(2021), 31 * Enterprises, new Year(2025), 58 * Enterprises).Value,
            """{"factor":"58/31","periods":4,"base":"2021","to":"2025"}"""
        },
        { new RationalPower(new Rational(58, 31), new Rational(1, 4)), "\"(58/31)^(1/4)\"" },
        { AverageGrowth.Accumulation(100 * Yuan, 110 * Yuan, 121 * Yuan).Value, """{"sum":2.31,"periods":2}""" },
        { new RationalLogarithm(2, 1.08m), "\"ln(2)/ln(1.08)\"" },
        { new PowerProduct((31, new Rational(-1, 10)), (58, new Rational(1, 10))), "\"31^(-1/10) * 58^(1/10)\"" },
        { GrowthRate.FromMultipleOfBase(2.5m), """{"ratio":1.5}""" },
        { GrowthRate.FromDoublings(3), """{"ratio":7}""" },
        { Contributions.Share(12 * Enterprises, 17 * Enterprises).Value, """{"part":12,"whole":17}""" },
        { Contributions.Of(40 * Yuan, 46 * Yuan, 100 * Yuan, 108 * Yuan).Value, """{"change":6,"whole":100,"wholeChange":8}""" },
        { StatedGrowth.Parse("增长87.1%"), """{"stated":"增长87.1%"}""" },
        { StatedFirst.Parse("榜首").Within(new("36")), """{"stated":"榜首","scope":{"area":"36"}}""" },
        { StatedRank.Parse("第24名").Within(new("36", "区级综合医院"), 100),
            """{"stated":"第24名","scope":{"area":"36","population":"区级综合医院"},"of":100}""" },
        { StatedRankMove.Parse("前移53位"), """{"stated":"前移53位"}""" },
        {
            Agreement.OfGrowth(StatedValue.Parse("31家"), StatedValue.Parse("58家"), StatedGrowth.Parse("增长78.1%"),
                Rounding.HalfAwayFromZero),
            """{"verdict":"inconsistent","implied":{"lower":"2700/31","lowerClosed":true,"upper":"2700/31","upperClosed":true},"stated":{"lower":"78.05","lowerClosed":true,"upper":"78.15","upperClosed":false},"unit":"%","rounding":"HalfAwayFromZero","correction":{"stated":"87.1%"},"zh":"58/31 − 1 = 27/31，即87.0967…%，在[78.05%, 78.15%)之外：不符，应为87.1%","en":"58/31 − 1 = 27/31 = 87.0967…% lies outside [78.05%, 78.15%): inconsistent, should be 87.1%"}"""
        },
        {
            Agreement.OfShare(StatedValue.Parse("32家"), StatedValue.Parse("31家"), StatedShare.Parse("97%")),
            """{"verdict":"inconsistent","stated":{"lower":"96.5","lowerClosed":true,"upper":"97.5","upperClosed":true},"unit":"%","reason":"PartExceedsWhole","code":"IND0340","message":"The part 32家 is larger than its whole 31家, whatever the hidden digits. Check both, and whether the one is a part of the other.","part":"32家","whole":"31家","zh":"不符：部分大于整体","en":"inconsistent: The part 32家 is larger than its whole 31家, whatever the hidden digits. Check both, and whether the one is a part of the other."}"""
        },
        { new RankChange(53, true), """{"places":53,"populationUnknown":true}""" },
        { new Year(2021), "\"2021\"" },
        { FiveYearPlan.Nth(14), "\"" + FiveYearPlan.Nth(14) + "\"" },
        { new PeriodRange<Year>(new(2021), new(2025)), "\"2021/2025\"" },
        { AsOf.EndOf(new(2021)), "\"2021-12-31\"" },
        { new Quarter(2021, 3), "\"2021-Q3\"" },
        { new YearToDate<Month>(new Month(2021, 9)), "\"" + new YearToDate<Month>(new Month(2021, 9)) + "\"" },
        { AnyPeriod.Parse("2021-Q3/2022-Q1"), "\"2021-Q3/2022-Q1\"" },
        { HundredMillionYuan, "\"亿元\"" },
        { (Unit)Projects, "\"项\"" },
        { Percent, "\"%\"" },
        { Unit<Area>.Coherent, "\"m2\"" },
        { Magnitude.HundredMillion, "\"亿\"" },
        { FrequencyId.Quarterly, "\"Q\"" },
        { default(FrequencyId), "\"_U\"" },
        { FiscalQuarter<AprilStart>.Frequency, """{"code":"Q","startMonth":4,"label":"StartingYear"}""" },
        { new PlausibleRange(0, 100, Percent), """{"lower":0,"upper":100,"unit":"%","kind":"1"}""" },
        { new PlausibleRange(new Rational(1, 3), null) { Hint = new("单位？", "unit?") },
            """{"lower":"1/3","hint":{"zh":"单位？","en":"unit?"}}""" },
        { 36.6m * DegreeCelsius, """{"value":36.6,"unit":"℃"}""" },
        {
            new ExchangeRate<Usd, Cny>(7.1m * Yuan.Per(UsDollars), new(2025, 6, 30), "中国人民银行"),
            """{"value":7.1,"unit":"元/美元","date":"2025-06-30","source":"中国人民银行"}"""
        },
        {
            new ExchangeRate<Usd, Cny>(7.1m * Yuan.Per(UsDollars), new(2025, 6, 30), "中国人民银行").Inverse(),
            """{"value":"10/71","unit":"美元/元","date":"2025-06-30","source":"中国人民银行"}"""
        },
        {
            AnyExchangeRate.Create(new(7.1m, Yuan.Per(UsDollars)), new(2025, 6, 30), "中国人民银行"),
            """{"value":7.1,"unit":"元/美元","date":"2025-06-30","source":"中国人民银行"}"""
        },
        { Growth.Between(2 * Yuan, 3 * Yuan), """{"value":{"ratio":0.5}}""" },
        {
            Growth.Between(-2 * Yuan, 3 * Yuan),
            """{"reason":"LossToProfit","code":"IND0303","message":"Growth from -2元 to 3元 is undefined: a loss became a profit, and no percentage says that. State both values.","earlier":"-2元","later":"3元"}"""
        },
        { default(Outcome<Rational>),
            """{"reason":"NotComputed","code":"IND0300","message":"Nothing was computed: this is the default value of an outcome."}""" },
    };

    [Theory]
    [MemberData(nameof(Forms), DisableDiscoveryEnumeration = true)]
    public void A_value_has_its_form_and_is_read_from_it(object value, string json)
    {
        Assert.Equal(json, JsonSerializer.Serialize(value, value.GetType(), JsonForm.Options));
        Assert.Equal(value, JsonSerializer.Deserialize(json, value.GetType(), JsonForm.Options));
    }

    // A document as others write it: members in another order, numbers as text, exponents.
    [Fact]
    public void Members_are_read_in_any_order_and_numbers_from_their_characters()
    {
        Assert.Equal(14.86m * TenThousandMu, JsonForm.Read<Quantity<Area>>("""{"unit":"万亩","value":"14.86"}"""));
        Assert.Equal(1400 * Yuan, JsonForm.Read<Quantity<Money<Cny>>>("""{"value":1.4e3,"unit":"元"}"""));
        Assert.Equal(Rational.Parse("0.1000000000000000055511151231257827"),
            JsonForm.Read<Rational>("0.1000000000000000055511151231257827")); // no double
        Assert.Equal(new Year(2021), JsonForm.Read<Year>("\"2021\\u5e74\"")); // escaped
        Assert.Equal(Bounds.ClosedOpen(8, 9), JsonForm.Read<Bounds>("""{"upper":9,"upperClosed":false,"lower":8,"lowerClosed":true}"""));
    }

    public sealed record Report(Quantity<Area>? Area, Bounds? Range, Outcome<GrowthRate>? Growth, Dictionary<Year, Rational>? Series,
        Figure<Money<Cny>>? Funds, AverageGrowth? Average, StatedRank? Rank, AnyExchangeRate? Rate, Judgement? Judged);

    [Theory]
    [InlineData("""{"Area":{"value":1,"unit":"亩","note":"x"}}""", "$.Area", "Got 'note'; expected a member of an amount: value, unit.")]
    [InlineData("""{"Area":{"value":1,"value":1,"unit":"亩"}}""", "$.Area", "'value' stands twice in an amount.")]
    [InlineData("""{"Area":{"value":1}}""", "$.Area", "'unit' is missing in an amount.")]
    [InlineData("""{"Area":{"value":1,"unit":"亿元"}}""", "$.Area", "Unit '亿元' is of kind CNY, not m2. (IND0502)")]
    [InlineData("""{"Area":{"value":1,"unit":"畸"}}""", "$.Area", "Got '畸'; expected a known unit")]
    [InlineData("""{"Area":{"value":"1/0","unit":"亩"}}""", "$.Area", "Got '1/0'; expected an exact number")]
    [InlineData("""{"Area":{"value":true,"unit":"亩"}}""", "$.Area",
        "Got a truth value; expected an exact number such as 14.86 or \"1486/15\" for 'value' of an amount.")]
    [InlineData("""{"Area":{"value":1,"unit":5}}""", "$.Area", "Got 5; expected a string for 'unit' of an amount.")]
    [InlineData("""{"Area":14.86}""", "$.Area", "An amount is an object with value, unit; found 14.86.")]
    [InlineData("""{"Range":{"lower":"9","lowerClosed":true,"upper":"8","upperClosed":true}}""", "$.Range",
        "No value lies between the two ends")]
    [InlineData("""{"Range":{"lower":null,"lowerClosed":true,"upper":"8","upperClosed":true}}""", "$.Range",
        "A missing lower end cannot be closed.")]
    [InlineData("""{"Growth":{"value":{"ratio":-2}}}""", "$.Growth", "A growth is never below -1 (-100%); found -2.")]
    [InlineData("""{"Growth":{}}""", "$.Growth", "An outcome has either a value or a reason.")]
    [InlineData("""{"Growth":{"value":{"ratio":1},"reason":"ZeroBase"}}""", "$.Growth", "An outcome has either a value or a reason.")]
    [InlineData("""{"Growth":{"value":null}}""", "$.Growth", "Got null; expected the value of an outcome.")]
    [InlineData("""{"Growth":{"reason":"Unlucky"}}""", "$.Growth", "Got 'Unlucky'; expected a reason that is known here.")]
    [InlineData("""{"Growth":{"reason":"FromZero","earlier":"0元"}}""", "$.Growth", "'later' is missing in the reason FromZero.")]
    [InlineData("""{"Growth":{"reason":"FromZero","code":"IND0303","earlier":"0元","later":"1元"}}""", "$.Growth",
        "The code of FromZero is IND0301")]
    [InlineData("""{"Series":{"2021":1,"21":2}}""", "$.Series", "'21' is not a year")]
    [InlineData("""{"Funds":{"stated":"9家"}}""", "$.Funds", "Got '9家'; expected an amount of kind CNY. (IND0502)")]
    [InlineData("""{"Funds":{"stated":"九牛一毛"}}""", "$.Funds", "IND05")]
    [InlineData("""{"Funds":{"stated":"9亿元","unit":"家"}}""", "$.Funds", "its unit is said to be '家'. (IND0502)")]
    [InlineData("""{"Average":{"power":2,"periods":4}}""", "$.Average",
        "Got 'power'; expected a member of an average growth: factor, periods, base, to.")]
    [InlineData("""{"Average":{"factor":-1,"periods":4}}""", "$.Average", "expected an average growth")]
    [InlineData("""{"Average":{"factor":2,"periods":0}}""", "$.Average", "expected an average growth")]
    [InlineData("""{"Average":{"factor":2,"periods":4,"base":"2021"}}""", "$.Average", "names both of its periods")]
    [InlineData("""{"Average":{"factor":2,"periods":4,"base":"yesterday","to":"2025"}}""", "$.Average",
        "Got 'yesterday'; expected a period that is known here")]
    [InlineData("""{"Average":{"factor":2,"periods":4,"base":"2021/2022","to":"2023/2024"}}""", "$.Average",
        "Got '2021/2022'; expected a period that is known here")]
    [InlineData("""{"Average":{"factor":2,"periods":4,"base":"2021","to":"2021-Q3"}}""", "$.Average", "names both of its periods")]
    [InlineData("""{"Average":{"factor":2,"periods":40,"base":"2021","to":"2025"}}""", "$.Average",
        "From '2021' to '2025' the number of periods is 4; found 40.")]
    [InlineData("""{"Average":{"factor":2,"periods":"1/2","base":"2021","to":"2022"}}""", "$.Average",
        "the number of periods is 1; found 0.5.")]
    [InlineData("""{"Average":{"factor":2,"periods":4,"to":"2021-Q1","base":"2022-Q1"}}""", "$.Average",
        "runs from a base to a later period; found '2022-Q1' to '2021-Q1'.")]
    [InlineData(
        """{"Judged":{"verdict":"proved","implied":{"lower":"1","lowerClosed":true,"upper":"2","upperClosed":true},"stated":{"lower":"2","lowerClosed":true,"upper":"3","upperClosed":true},"zh":"","en":""}}""", "$.Judged", "The ranges make the judgement possible; found 'proved'.")]
    [InlineData("""{"Judged":{"verdict":"sure","zh":"","en":""}}""", "$.Judged",
        "Got 'sure'; expected one of undecidable, proved, possible, inconsistent for 'verdict' of a judgement.")]
    [InlineData(
        """{"Judged":{"verdict":"proved","stated":{"lower":"2","lowerClosed":true,"upper":"3","upperClosed":true},"zh":"","en":""}}""",
        "$.Judged", "either what is implied or a reason")]
    [InlineData("""{"Judged":{"verdict":"proved","unit":"畸"}}""", "$.Judged", "Got '畸'; expected a known unit")]
    [InlineData("""{"Rank":{"stated":"第24名","of":23}}""", "$.Rank", "needs at least 24 ranked units")]
    [InlineData("""{"Rate":{"value":7.1,"unit":"元","date":"2025-06-30","source":"x"}}""", "$.Rate", "is of kind CNY and no exchange rate")]
    [InlineData("""{"Rate":{"value":7.1,"unit":"元/美元","date":"30.6.2025","source":"x"}}""", "$.Rate", "Got '30.6.2025'; expected a date")]
    [InlineData("""{"Rate":{"value":0,"unit":"元/美元","date":"2025-06-30","source":"x"}}""", "$.Rate", "An exchange rate is above zero")]
    public void A_mistake_is_named_with_its_place(string json, string path, string message)
    {
        JsonException refused = Mistake.Throws<JsonException>(() => JsonForm.Read<Report>(json));

        Assert.Contains(message, refused.Message, StringComparison.Ordinal);
        Assert.StartsWith(path, refused.Path, StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_outside_its_domain_is_refused()
    {
        Refuses<AverageGrowthByAccumulation>("""{"sum":0,"periods":2}""", "expected an average growth by accumulation");
        Refuses<AverageGrowthByAccumulation>("""{"sum":1,"periods":1201}""", "expected an average growth by accumulation");
        Refuses<Range<AverageGrowthByAccumulation>>(
            """{"sum":{"lower":"0","lowerClosed":true,"upper":"1","upperClosed":true},"periods":2}""", "expected sums above zero");
        Refuses<RationalLogarithm>("\"ln(2)/ln(1)\"", "expected a logarithm");
        Refuses<GrowthRate>("""{"times":-1}""", "A ratio in times is zero or more; found -1.");
        Refuses<GrowthRate>("""{"increaseTimes":-2}""", "A growth is never below -1 (-100%); found -2.");
        Refuses<GrowthRate>("""{"ratio":1,"times":2}""", "expected one of ratio, times, increaseTimes, doublingsTo");
        Refuses<GrowthRate>("{}", "'ratio' is missing in a growth rate.");
        Refuses<GrowthRate>("""{"doublingsTo":0}""", "What doublings come to is above zero; found 0.");
        Refuses<Share>("""{"part":1,"whole":0}""", "The whole of a share is above zero; found 0.");
        Refuses<Contribution>("""{"change":1,"whole":-1,"wholeChange":1}""", "The whole of a contribution is above zero; found -1.");

        Refuses<RankInterval>("""{"best":3,"worst":2,"of":100,"direction":"HigherIsBetter","separation":"Strict"}""",
            "the worst one not before it, and N or less.");
        Refuses<RankChange>("""{"places":2147483647,"populationUnknown":false}""", "A unit moves by at most 2147483646 places");

        static void Refuses<T>(string json, string message) =>
            Assert.Contains(message, Mistake.Throws<JsonException>(() => JsonForm.Read<T>(json)).Message, StringComparison.Ordinal);
    }

    // Of 100 units by each rule: where a place may lie follows from how many share it.
    [Theory]
    [InlineData("0", 100, 1, "Competition", "a place is 1 to 100 in steps of one; found 'position' 0.")]
    [InlineData("101", 100, 1, "Competition", "a place is 1 to 100 in steps of one; found 'position' 101.")]
    [InlineData("99", 100, 3, "Competition", "a place is 1 to 98 in steps of one; found 'position' 99.")] // the three would end at 101
    [InlineData("1.5", 100, 2, "Competition", "found 'position' 1.5.")]
    [InlineData("2", 100, 3, "Max", "a place is 3 to 100 in steps of one; found 'position' 2.")]
    [InlineData("2", 100, 2, "Average", "a place is 1.5 to 99.5 in steps of one; found 'position' 2.")]
    [InlineData("100", 100, 2, "Dense", "a place is 1 to 99 in steps of one; found 'position' 100.")]
    [InlineData("1", 100, 0, "Ordinal", "1 to 100 have the same value; found 'tied' 0.")]
    [InlineData("0", 100, 1, "ByAppearance", "a place is 1 to 100 in steps of one; found 'position' 0.")]
    [InlineData("1", 100, 101, "Competition", "0 to 100 have the same value; found 'tied' 101.")]
    [InlineData("1", 100, -1, "Competition", "0 to 100 have the same value; found 'tied' -1.")]
    [InlineData("1", 0, 0, "Competition", "A rank is among 1 or more; found 'of' 0.")]
    public void A_rank_that_no_ranking_gives_is_refused(string position, int of, int tied, string ties, string message) => Assert.Contains(
        message,
        Mistake.Throws<JsonException>(() => JsonForm.Read<Rank>(
            $$"""{"position":"{{position}}","of":{{of}},"tied":{{tied}},"ties":"{{ties}}","direction":"HigherIsBetter"}""")).Message,
        StringComparison.Ordinal);

    // Beside a population no unit need be equal: by the rule Max a value above all of them has no unit at or before it.
    [Theory]
    [InlineData("0", "Max")]
    [InlineData("0.5", "Average")]
    [InlineData("101", "Competition")]
    public void A_rank_against_a_population_is_read_outside_of_it(string position, string ties) => Assert.Equal(
        Rational.Parse(position),
        JsonForm.Read<Rank>($$"""{"position":"{{position}}","of":100,"tied":0,"ties":"{{ties}}","direction":"HigherIsBetter"}""").Position);

    [Theory]
    [InlineData("+2147483647")]
    [InlineData("-2147483648?")]
    public void A_move_beyond_the_longest_ranking_is_refused(string text)
    {
        Assert.False(RankChange.TryParse(text, out _));
        Assert.Contains("A unit moves by at most 2147483646 places", Mistake.Throws<FormatException>(() => RankChange.Parse(text)).Message,
            StringComparison.Ordinal);
    }

    // 个 of projects is read as a count of anything first; of a kind of one's own nothing is known without its catalogue.
    [Fact]
    public void A_unit_is_written_with_its_kind_where_its_word_has_another_and_refused_where_it_is_unknown()
    {
        Unit own = Unit.OfKind("{train-run}", "趟", "train run|train runs", 1);
        Assert.True(UnitCatalog.Default.TryParse("点(上年同期=100)", out Unit? points));
        foreach (Unit unit in UnitCatalog.Default.Units)
        {
            Assert.Equal(unit, JsonForm.RoundTrip(unit));
        }

        Assert.Equal(points, JsonForm.RoundTrip(points));
        Assert.Contains("(IND0553)", Mistake.Throws<InvalidOperationException>(() => JsonForm.Of(own)).Message, StringComparison.Ordinal);
        Assert.Equal(own, JsonForm.RoundTrip(own, UnitCatalog.Default.With(own)));
        Assert.Equal("Unit '元' is of kind CNY, not m2. (IND0502)",
            WithoutPlace(Mistake.Throws<JsonException>(() => JsonForm.Read<Unit<Area>>("\"元\""))));
        Assert.Contains("IND0501", Mistake.Throws<JsonException>(() => JsonForm.Read<Unit>("\"畸\"")).Message, StringComparison.Ordinal);

        static string WithoutPlace(JsonException wrong) => wrong.Message.Split(" Path:")[0];
    }

    [Fact]
    public void A_percentile_is_written_by_its_name()
    {
        foreach (PercentileRank definition in new[]
        {
            PercentileRank.DenseRankOverDistinct, PercentileRank.CumulativeDistribution, PercentileRank.RankOverCount(Ties.Average),
            PercentileRank.PercentRankInclusive(Ties.Weighted(0.4m)),
        })
        {
            Assert.Equal(definition.ToString(),
                JsonSerializer.Deserialize<PercentileRank>(JsonSerializer.Serialize(definition))!.ToString());
        }
    }

    [Theory]
    [InlineData("\"RankOverCount(Dense)\"")]
    [InlineData("\"RankOverCount(Ordinal)\"")]
    [InlineData("\"median\"")]
    [InlineData("{}")]
    public void What_is_no_percentile_is_refused(string json) =>
        Mistake.Throws<JsonException>(() => JsonSerializer.Deserialize<PercentileRank>(json));

    [Theory]
    [InlineData("\"X\"")]
    [InlineData("""{"code":"M","startMonth":4,"label":"StartingYear"}""")]
    [InlineData("""{"code":"A","startMonth":13,"label":"StartingYear"}""")]
    [InlineData("""{"code":"A","startMonth":1,"label":"EndingYear"}""")]
    public void What_is_no_frequency_is_refused(string json) =>
        Mistake.Throws<JsonException>(() => JsonSerializer.Deserialize<FrequencyId>(json));

    [Theory]
    [InlineData("""{}""", "has a lower end, an upper end or both")]
    [InlineData("""{"lower":2,"upper":1}""", "runs upwards; found 2 to 1")]
    [InlineData("""{"lower":2,"unit":"%"}""", "both 'unit' and 'kind', or neither")]
    [InlineData("""{"lower":2,"unit":"%","kind":"CNY"}""", "Got '%'; expected a unit of kind CNY")]
    public void What_is_no_plausible_range_is_refused(string json, string message) => Assert.Contains(
        message, Mistake.Throws<JsonException>(() => JsonSerializer.Deserialize<PlausibleRange>(json)).Message, StringComparison.Ordinal);

    [Fact]
    public void An_amount_without_a_unit_is_not_written() =>
        Mistake.Throws<InvalidOperationException>(() => JsonForm.Of(default(AnyQuantity)));

    [Fact]
    public void Every_reason_is_written_and_read_back()
    {
        foreach (Type type in typeof(Undefined).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Undefined)) && !type.IsAbstract))
        {
            var arguments = type.GetConstructors().FirstOrDefault()?.GetParameters() ?? [];
            object reason = arguments.Length == 0
                ? RuntimeHelpers.GetUninitializedObject(type)
                : Activator.CreateInstance(type, [.. arguments.Select((argument, place) =>
                    (Nullable.GetUnderlyingType(argument.ParameterType) ?? argument.ParameterType) == typeof(Rational)
                        ? new Rational(place, 7)
                        : argument.ParameterType == typeof(int) ? place
                        : (object)$"text {place}")])!;
            Outcome<Rational> outcome = (Undefined)reason;

            Assert.Equal(outcome, JsonForm.RoundTrip(outcome));
        }
    }

    [Fact]
    public void An_average_in_a_frequency_of_its_own_is_read_when_its_type_was_added()
    {
        var options = new JsonSerializerOptions().AddPeriod<FiscalYear<AprilStart>>();
        AverageGrowth average =
            AverageGrowth.Level(new FiscalYear<AprilStart>(2021), 1 * Yuan, new FiscalYear<AprilStart>(2023), 4 * Yuan).Value;
        string json = JsonSerializer.Serialize(average, options);
        AverageGrowth read = JsonSerializer.Deserialize<AverageGrowth>(json, options);

        Mistake.Throws<JsonException>(() => JsonSerializer.Deserialize<AverageGrowth>(json));
        Assert.Equal((average, average.BasePeriod, average.LastPeriod), (read, read.BasePeriod, read.LastPeriod));
    }

    // What a native compiler must be told of by name.
    [Fact]
    public void A_converter_of_one_closed_type_can_be_named()
    {
        var options = new JsonSerializerOptions
        {
            Converters = { new IndicatorsJsonConverter<Figure<Money<Cny>>>(), new IndicatorsJsonConverter<PointFigure<Proportion>>(),
                new IndicatorsJsonConverter<ExchangeRate<Usd, Cny>>() },
        };
        var funds = Figure<Money<Cny>>.Parse("近9亿元");
        var rate = new ExchangeRate<Usd, Cny>(7.1m * Yuan.Per(UsDollars), new(2025, 6, 30), "x");

        Assert.Equal(funds, JsonSerializer.Deserialize<Figure<Money<Cny>>>(JsonSerializer.Serialize(funds, options), options));
        Assert.Equal(rate, JsonSerializer.Deserialize<ExchangeRate<Usd, Cny>>(JsonSerializer.Serialize(rate, options), options));
        Assert.Equal(PointFigure<Proportion>.Parse("5%"),
            JsonSerializer.Deserialize<PointFigure<Proportion>>("""{"stated":"5%"}""", options));
    }

    // Without reflection: the context knows the type, and the type its converter.
    [Fact]
    public void A_context_that_was_generated_writes_and_reads_without_options()
    {
        var page = new Page(
            new Dictionary<string, Quantity<Area>> { ["x"] = 14.86m * TenThousandMu }, Growth.Between(1 * Yuan, 3 * Yuan), 5 * Percent,
            Figure<Money<Cny>>.Parse("近9亿元"));
        string json = JsonSerializer.Serialize(page, PageContext.Default.Page);
        Page read = JsonSerializer.Deserialize(json, PageContext.Default.Page)!;

        Assert.Equal(page.Areas["x"], read.Areas["x"]);
        Assert.Equal((page.Growth, page.Level, page.Funds), (read.Growth, read.Level, read.Funds));
    }

    [Fact]
    public void A_context_that_was_generated_takes_periods_and_units_of_ones_own_from_the_options()
    {
        Unit<GrainMass> unit = Unit<GrainMass>.Create("吨", "tonne|tonnes", 1);
        var options = new JsonSerializerOptions { TypeInfoResolver = HarvestContext.Default }.AddIndicators(UnitCatalog.Default.With(unit));
        var harvests = new Dictionary<Year, Quantity<GrainMass>> { [new(2021)] = 5 * unit };

        Assert.Equal(harvests,
            JsonSerializer.Deserialize<Dictionary<Year, Quantity<GrainMass>>>(JsonSerializer.Serialize(harvests, options), options));
        Mistake.Throws<JsonException>(() => JsonSerializer.Deserialize<Quantity<GrainMass>>("""{"value":5,"unit":"吨"}"""));
    }

    public sealed record Page(Dictionary<string, Quantity<Area>> Areas, Outcome<GrowthRate> Growth, QuantityPoint<Proportion> Level,
        Figure<Money<Cny>> Funds);

    [JsonSerializable(typeof(Page))]
    [JsonSerializable(typeof(GrowthRate))]
    internal sealed partial class PageContext : JsonSerializerContext;

    [JsonSourceGenerationOptions(Converters = [typeof(TextJsonConverter<Year>)])]
    [JsonSerializable(typeof(Dictionary<Year, Quantity<GrainMass>>))]
    internal sealed partial class HarvestContext : JsonSerializerContext;

    // The attribute is on the type, so that a period inside a user's own record needs no option.
    [Fact]
    public void A_period_of_one_type_is_its_text_without_any_option()
    {
        var report = new Dated(new Year(2021), new Quarter(2024, 3), new Month(2024, 9), AnyPeriod.Parse("2021/2025"));

        string json = JsonSerializer.Serialize(report);

        Assert.Equal("""{"Year":"2021","Quarter":"2024-Q3","Month":"2024-09","Period":"2021/2025"}""", json);
        Assert.Equal(report, JsonSerializer.Deserialize<Dated>(json));
    }

    private sealed record Dated(Year Year, Quarter Quarter, Month Month, AnyPeriod Period);
}
