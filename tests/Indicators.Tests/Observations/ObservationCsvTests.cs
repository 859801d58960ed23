namespace Indicators.Tests;

public class ObservationCsvTests
{
    private const string Header = "indicator,area,period,kind,stated,scope,of,source\n";

    [Fact]
    public void A_row_knows_its_line_and_its_fields_know_their_columns()
    {
        (IReadOnlyList<RowCopy> rows, Mistakes problems) = Read(Header + "a,360313,2021,growth,\"1,5%\",,,p\n");

        Assert.Empty(problems.All);
        RowCopy row = Assert.Single(rows);
        Assert.Equal(2, row.Line);
        Assert.Equal(new Field("a", 2, 1), row.Indicator);
        Assert.Equal(new Field("360313", 2, 3), row.Area);
        Assert.Equal(new Field("growth", 2, 15), row.Kind);
        Assert.Equal(new Field("1,5%", 2, 22), row.Stated);
        Assert.Equal(new Field("p", 2, 31), row.Source);
    }

    [Fact]
    public void Columns_are_found_by_name_in_any_order_and_case_and_a_missing_optional_one_is_blank()
    {
        (IReadOnlyList<RowCopy> rows, Mistakes problems) = Read("Stated, PERIOD ,area,Indicator\n58家,2025,360313,a\n");

        Assert.Empty(problems.All);
        RowCopy row = Assert.Single(rows);
        Assert.Equal(("a", "360313", "2025", "58家"), (row.Indicator.Text, row.Area.Text, row.Period.Text, row.Stated.Text));
        Assert.Equal(new Field("", 2, 0), row.Source);
        Assert.Equal(("", 0), (row.Kind.Text, row.Kind.Column));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Lines_are_counted_as_an_editor_counts_them(string end)
    {
        string text = (Header + "\n  \na,1,2021,,\"x\ny\",,,\n,,,,,,,\nb,1,2021,,2,,,\n").Replace("\n", end, StringComparison.Ordinal);

        (IReadOnlyList<RowCopy> rows, Mistakes problems) = Read(text);

        Assert.Empty(problems.All);
        Assert.Equal([4, 7], rows.Select(row => row.Line)); // the quoted break makes the first row two lines long
        Assert.Equal($"x{end}y", rows[0].Stated.Text);
        Assert.Equal((5, 4), (rows[0].Scope.Line, rows[0].Scope.Column));
    }

    [Fact]
    public void Line_ends_may_be_mixed()
    {
        string text = "indicator,area,period,stated\nalpha,1,2021,31\rbeta,1,2021,some longer text of this row\r\ngamma,1,2021,58\n";

        Assert.Equal([("alpha", 2), ("beta", 3), ("gamma", 4)], Read(text).Rows.Select(row => (row.Indicator.Text, row.Line)));
    }

    [Theory]
    [InlineData("", "IND0917 :")]
    [InlineData(" \n\n", "IND0917 :")]
    [InlineData(",,\n", "IND0917 :")]
    [InlineData("indicator,area,period,stated\n", "IND0925 :")]
    [InlineData("indicator,area,period\na,b,c\n", "IND0921 1:")]
    [InlineData("indicator,area,period,stated,sorce\n", "IND0922 1:30")]
    [InlineData("indicator,area,period,stated,\n", "IND0925 :")] // a comma too many names a column of no name, which is not read
    [InlineData("indicator,area,period,stated,statis\n", "IND0922 1:30")]
    [InlineData("indicator,area,period,stated,Perid\n", "IND0922 1:30")]
    [InlineData("indicator,area,period,stated,region\n", "IND0925 :")] // another column is not read, which is said
    [InlineData("indicator,area,period,stated,Area\n", "IND0923 1:30")]
    [InlineData("indicator;area;period;stated\na;b;c;d\n", "IND0924 1:")]
    [InlineData("indicator\tarea\tperiod\tstated\n", "IND0924 1:")]
    [InlineData("\"indicator\";\"area\";\"period\";\"stated\"\n", "IND0927 1:12")] // the quoting breaks first
    [InlineData("indicator,area,period,stated\na,b,c,\"d\n\n", "IND0926 2:7")]
    [InlineData("indicator,area,period,stated\na,b,c,\"d\ne\"f\n", "IND0927 3:3")]
    [InlineData("indicator,area,period,stated\na,b,c,\"d\" \n", "IND0927 2:10")]
    [InlineData("indicator,area,period,stated\n\na,b,c,d\"e\n", "IND0928 3:8")]
    [InlineData("indicator,area,period,stated\na,b,c\n", "IND0929 2:5")]
    [InlineData("indicator,area,period,stated\na,b,c,1,5\n", "IND0929 2:9")]
    [InlineData("indicator,area,period,stated\na, ,c,d\n", "IND0930 2:3")]
    [InlineData("indicator,area,period,kind,stated\na,b,c,growth, \n",
        "IND0930 2:14")] // a blank level is a gap; a blank growth says nothing
    [InlineData("indicator,area,period,stated\na,b,c\"x,\"d\"e\n",
        "IND0927 2:12")] // where the row ends is unknown: the first mistake is not the worst
    [InlineData("indicator,area,period,stated,kind\na,b,c,d,growht\n", "IND0931 2:9")]
    [InlineData("\"indicator", "IND0926 1:1")]
    public void A_mistake_is_reported_at_its_place(string text, string expected) => Assert.Equal([expected], Read(text).Problems.Places());

    [Fact]
    public void Every_bad_row_is_reported_and_the_good_ones_are_kept()
    {
        (IReadOnlyList<RowCopy> rows, Mistakes problems) =
            Read("indicator,area,period,stated,kind\na,b,c\na,b,c,d,\n,,c,d,level\na,b,c,d,RankFirst\na,b,c,d\"e,\n");

        Assert.Equal(["IND0929 2:5", "IND0930 4:1", "IND0930 4:2", "IND0928 6:8"], problems.Places());
        Assert.Equal([3, 5], rows.Select(row => row.Line));
        Assert.Equal("RankFirst", rows[1].Kind.Text); // case does not matter
        Assert.False(problems.SpoilInput);
    }

    [Fact]
    public void A_misspelt_column_is_refused_with_the_one_that_was_meant() =>
        Assert.Equal(
            "t.csv:1:30: error IND0922: found column \"sorce\", expected one of indicator, area, period, kind, stated, status, scope, of, "
                + "source, basis; did you mean \"source\"? Another name is ignored if it is further from these",
            Read("indicator,area,period,stated,sorce\n").Problems.All[0].ToString());

    [Fact]
    public void Columns_that_are_not_known_are_named_in_one_note()
    {
        var reader = new ObservationReader(null);
        reader.ReadCsv(new StringReader("indicator,region,area,period,stated,,OBS_FLAG\na,x,b,c,d,,p\n"), "t.csv",
            TestContext.Current.CancellationToken);
        Observations observations = reader.ToObservations();

        Assert.Empty(observations.Problems);
        Assert.Equal(
            ["t.csv: the columns \"region\", without a name are not read; known are indicator, area, period, kind, stated, status, scope, "
                + "of, source, basis"], observations.Notes);
    }

    [Fact]
    public void A_row_that_begins_with_a_number_sign_is_no_comment() =>
        Assert.Equal("#a", Assert.Single(Read("indicator,area,period,stated\n#a,b,c,d\n").Rows).Indicator.Text);

    [Fact]
    public void An_unclosed_quote_in_a_long_file_is_still_found_at_its_start()
    {
        string rows = string.Concat(Enumerable.Repeat("a,b,c,d\n", 700_000));

        (_, Mistakes problems) = Read("indicator,area,period,stated\na,b,c,\"d\n" + rows);

        Assert.Equal(["IND0926 2:7"], problems.Places());
    }

    [Fact]
    public void A_quoted_row_without_end_in_sight_is_refused()
    {
        string field = string.Concat(Enumerable.Repeat("0123456789\n", 500_000));

        (_, Mistakes problems) = Read($"indicator,area,period,stated\na,b,c,\"{field}\"\n");

        Assert.Equal(["IND0914 2:"], problems.Places());
    }

    [Fact]
    public void A_file_of_bad_rows_is_given_up()
    {
        (IReadOnlyList<RowCopy> rows, Mistakes problems) =
            Read("indicator,area,period,stated\n" + string.Concat(Enumerable.Repeat("a\n", ObservationReader.MostBadRows + 5)));

        Assert.Empty(rows);
        Assert.Contains($"IND0933 {ObservationReader.MostBadRows + 2}:", problems.Places());
        Assert.True(problems.SpoilInput);
    }

    // A broken export of 200 MB says the same 1.9 million times: it is given up, and no more is held than was read by then.
    [Fact]
    public void A_file_that_says_the_same_over_and_over_is_given_up()
    {
        var reader = new ObservationReader(new IndicatorCatalog([Indicator.Flow("gdp", Units.HundredMillionYuan)]));
        var rows = new RepeatedRows("indicator,area,period,stated\n", "gdp,360313,2024,110.2亿元\n", 1_900_000);

        Assert.False(reader.ReadCsv(rows, "t.csv", TestContext.Current.CancellationToken));

        Assert.Equal("IND0933", Assert.Single(reader.ToObservations().Problems).Code);
        Assert.True(rows.Given < 20_000, $"{rows.Given} rows were read");
    }

    // Text that is made while it is read.
    private sealed class RepeatedRows(string header, string row, int count) : TextReader
    {
        private string _rest = header;

        public int Given { get; private set; }

        public override int Read(char[] buffer, int index, int length)
        {
            if (_rest.Length == 0)
            {
                _rest = Given++ < count ? row : "";
            }

            int taken = Math.Min(length, _rest.Length);
            _rest.CopyTo(0, buffer, index, taken);
            _rest = _rest[taken..];
            return taken;
        }

        public override int ReadBlock(char[] buffer, int index, int length)
        {
            int all = 0;
            for (int read; all < length && (read = Read(buffer, index + all, length - all)) > 0; all += read)
            {
            }

            return all;
        }
    }

    internal static (IReadOnlyList<RowCopy> Rows, Mistakes Problems) Read(string text)
    {
        var rows = new List<RowCopy>();
        var reader = new ObservationReader(null);
        reader.ReadCsv(new StringReader(text), "t.csv", Copy, TestContext.Current.CancellationToken);
        return (rows, new(reader.ToObservations().Problems));

        bool Copy(in ObservationText row)
        {
            bool read = reader.Read(row);
            if (read)
                rows.Add(
                    new(row.Line, Field.Of(row.Indicator), Field.Of(row.Area), Field.Of(row.Period), Field.Of(row.Kind),
                        Field.Of(row.Stated), Field.Of(row.Scope), Field.Of(row.Source)));
            return read;
        }
    }
}

/// <summary>A field that outlives its row.</summary>
internal readonly record struct Field(string Text, int Line, int Column)
{
    public static Field Of(TextField field) => new(field.Text.ToString(), field.Line, field.Column);
}

/// <summary>A row whose form is in order.</summary>
internal sealed record RowCopy(int Line, Field Indicator, Field Area, Field Period, Field Kind, Field Stated, Field Scope, Field Source);

/// <summary>The mistakes of a file, in their order.</summary>
internal sealed record Mistakes(IReadOnlyList<InputProblem> All)
{
    public bool Any => All.Count > 0;

    /// <summary>Gets whether there is one that spoils more than its row.</summary>
    public bool SpoilInput => All.Any(problem => problem.Kind.Reach == ProblemReach.Input);

    /// <summary>Returns each as <c>code line:column</c>.</summary>
    public string[] Places() => [.. All.Select(problem => $"{problem.Code} {problem.Line}:{problem.Column}")];

    /// <summary>Returns the codes.</summary>
    public string[] Codes() => [.. All.Select(problem => problem.Code)];
}
