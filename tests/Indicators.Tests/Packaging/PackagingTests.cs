namespace Indicators.Tests;

/// <summary>What people install: the library as a package in a project of their own, the tool as a command.</summary>
[Collection(nameof(PackagingTests))]
public sealed class PackagingTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("indicators-packaging-").FullName;
    private readonly string _version = $"0.1.0-test.x{Guid.NewGuid():N}"; // no cache of packages has seen it

    private string Packages => Path.Join(_folder, "packages");

    private string Cache => Path.Join(_folder, "cache");

    [Fact]
    public void The_packages_can_be_installed_and_used_outside_of_the_repository()
    {
        Pack("Indicators");
        Pack("Indicators.Analysis");
        Pack("Indicators.Testing");
        Pack("Indicators.Scorecards");
        Pack("Indicators.EntityFrameworkCore");
        Pack("Indicators.Tool");
        Write("NuGet.config", $"""
            <configuration>
              <packageSources>
                <add key="packed" value="{Packages}" />
              </packageSources>
            </configuration>
            """);

        HasWhatAPackageNeeds("Indicators", "lib/net10.0/Indicators.dll", "lib/net10.0/Indicators.xml", "lib/net10.0/Indicators.pdb");
        HasWhatAPackageNeeds("Indicators.Analysis", "lib/net10.0/Indicators.Analysis.dll", "lib/net10.0/Indicators.Analysis.xml",
            "lib/net10.0/Indicators.Analysis.pdb");
        TheAnalysisNeedsNoLessThanThisVersionOfTheCore();
        HasWhatAPackageNeeds("Indicators.Testing", "lib/net10.0/Indicators.Testing.dll", "lib/net10.0/Indicators.Testing.xml",
            "lib/net10.0/Indicators.Testing.pdb");
        Assert.Equal(["FsCheck", "Indicators"],
            PackageFile.Open(Packages, "Indicators.Testing", _version, "nupkg").Dependencies.Order(
                StringComparer.Ordinal)); // and no test framework
        HasWhatAPackageNeeds("Indicators.Scorecards", "lib/net10.0/Indicators.Scorecards.dll", "lib/net10.0/Indicators.Scorecards.xml",
            "lib/net10.0/Indicators.Scorecards.pdb");
        Assert.Equal(["Indicators"], PackageFile.Open(Packages, "Indicators.Scorecards", _version, "nupkg").Dependencies);
        HasWhatAPackageNeeds("Indicators.EntityFrameworkCore", "lib/net10.0/Indicators.EntityFrameworkCore.dll",
            "lib/net10.0/Indicators.EntityFrameworkCore.xml", "lib/net10.0/Indicators.EntityFrameworkCore.pdb");
        Assert.Equal(["Indicators", "Microsoft.EntityFrameworkCore"], // and no database
            PackageFile.Open(Packages, "Indicators.EntityFrameworkCore", _version, "nupkg").Dependencies.Order(StringComparer.Ordinal));
        HasWhatAPackageNeeds(
            "Indicators.Tool", "tools/net10.0/any/Indicators.Tool.dll", "tools/net10.0/any/Indicators.xml",
            "tools/net10.0/any/Indicators.Tool.pdb");
        Assert.Equal("87.1%\n", OutputOfAConsumer());
        Assert.Equal("9.5%, 20 per year\n", OutputOfAConsumerOfTheAnalysis());
        Assert.Equal("Int64\n", OutputOfAConsumerOfTheColumns());
        TheAnalyzersAreInThePackage();
        TheAnalyzersWatchAConsumer();
        Assert.Contains("87.1%", OutputOfTheTool(), StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    // Into folders of its own: what other tests run is not built anew under their feet.
    private void Pack(string project) => DotnetCommand.Run(
        Repository.Root, null, "dotnet", "pack", $"src/{project}", "-c", "Release", "-o", Packages, "--artifacts-path",
        Path.Join(_folder, "artifacts"),
        $"-p:Version={_version}", "-p:RunAnalyzers=false", "-m:1", "--disable-build-servers"); // the build of the solution has run them

    private void HasWhatAPackageNeeds(string id, string assembly, string documentation, string symbols)
    {
        PackageFile package = PackageFile.Open(Packages, id, _version, "nupkg");
        Assert.Empty(new[] { "README.md", "NOTICE.md", assembly, documentation }.Except(package.Names));
        Assert.Contains(symbols, PackageFile.Open(Packages, id, _version, "snupkg").Names);
        Assert.Equal("README.md", package["readme"]);
        Assert.Equal("MIT", package["license"]);
        Assert.Equal("expression", package.Attribute("license", "type"));
        Assert.NotEmpty(package["description"]!);
    }

    private void TheAnalyzersAreInThePackage()
    {
        PackageFile package = PackageFile.Open(Packages, "Indicators", _version, "nupkg");
        Assert.Equal(
            ["analyzers/dotnet/cs/Indicators.Analyzers.CodeFixes.dll", "analyzers/dotnet/cs/Indicators.Analyzers.dll"],
            package.Names.Where(name => name.StartsWith("analyzers/", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.Contains("docs/reference/analyzers.md", package.Names); // where the rules' help links lead
        Assert.Equal(["NodaTime"], package.Dependencies); // the compiler is none
    }

    private string OutputOfAConsumer()
    {
        string folder = Consumer("Consumer", """
            using Indicators;
            using static Indicators.Units;

            GrowthRate growth = Growth.Between(31 * Enterprises, 58 * Enterprises).Value;
            Console.WriteLine(growth.ToPercent(1, Rounding.HalfAwayFromZero));
            """);
        Assert.DoesNotContain("warning", Build(folder), StringComparison.Ordinal);
        return DotnetCommand.Run(folder, null, "dotnet", Path.Join(folder, "out", "Consumer.dll")).ReplaceLineEndings("\n");
    }

    // It calls what is public, and some of that since this version.
    private void TheAnalysisNeedsNoLessThanThisVersionOfTheCore()
    {
        PackageFile package = PackageFile.Open(Packages, "Indicators.Analysis", _version, "nupkg");
        Assert.Equal(["Indicators", "MathNet.Numerics"], package.Dependencies.Order(StringComparer.Ordinal));
        Assert.Equal(_version, package.VersionsOf("Indicators"));
    }

    private string OutputOfAConsumerOfTheAnalysis()
    {
        string folder = Consumer("Trend", """
            using Indicators;
            using static Indicators.Units;

            var firms = Series.Stock(Enterprises, new Year(2021), 100, 110, 120);
            string growth = firms.LeastSquaresGrowth(TrendCoverage.Complete).Value.ToPercent(1, Rounding.HalfAwayFromZero);
            Console.WriteLine($"{growth}, {2 * firms.LinearTrend(TrendCoverage.Complete).Value.Slope:F0} per year");
            """, "Indicators.Analysis");
        Assert.DoesNotContain("warning", Build(folder), StringComparison.Ordinal);
        return DotnetCommand.Run(folder, null, "dotnet", Path.Join(folder, "out", "Trend.dll")).ReplaceLineEndings("\n");
    }

    private string OutputOfAConsumerOfTheColumns()
    {
        string folder = Consumer("Columns", """
            using Indicators;
            using Indicators.Currencies;
            using Microsoft.EntityFrameworkCore;

            var model = new ModelBuilder();
            var amount = model.Entity<Revenue>().Property(row => row.Amount).HasUnit(Units.Yuan, decimals: 2);
            Console.WriteLine(amount.Metadata.GetValueConverter()!.ProviderClrType.Name);

            public class Revenue
            {
                public int Id { get; set; }

                public Quantity<Money<Cny>> Amount { get; set; }
            }
            """, "Indicators.EntityFrameworkCore");
        Assert.DoesNotContain("warning", Build(folder), StringComparison.Ordinal);
        return DotnetCommand.Run(folder, null, "dotnet", Path.Join(folder, "out", "Columns.dll")).ReplaceLineEndings("\n");
    }

    // A warning in what compiles; beside the compiler's error in what does not.
    private void TheAnalyzersWatchAConsumer()
    {
        string warned = Build(Consumer("Adding", """
            using Indicators;

            GrowthRate first = GrowthRate.FromPercent(10), second = GrowthRate.FromPercent(10);
            Console.WriteLine(first.Ratio + second.Ratio);
            """));
        string mixed = Consumer("Mixing", """
            using static Indicators.Units;

            Console.WriteLine(58 * Enterprises + 1100 * Households);
            """);
        string refused = Mistake.Throws<InvalidOperationException>(() => Build(mixed)).Message;

        Assert.Contains("Program.cs(4,19): warning IND002: Growth rates are added", warned, StringComparison.Ordinal);
        Assert.Contains("(docs/reference/analyzers.md#ind002-growth-rates-are-added-or-averaged)", warned, StringComparison.Ordinal);
        Assert.Contains("Program.cs(3,19): error CS0019", refused, StringComparison.Ordinal);
        Assert.Contains("Program.cs(3,19): warning IND001: 家 (Count<Enterprise>) and 户 (Count<Household>) are different kinds", refused,
            StringComparison.Ordinal);
        Assert.DoesNotContain("CS80", warned + refused,
            StringComparison.Ordinal); // an analyzer that does not load is a warning of the compiler
    }

    private string Consumer(string name, string program, string package = "Indicators")
    {
        Write($"{name}/{name}.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <RestorePackagesPath>{Cache}</RestorePackagesPath>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="{package}" Version="{_version}" />
              </ItemGroup>
            </Project>
            """);
        return Path.GetDirectoryName(Write($"{name}/Program.cs", program))!;
    }

    private static string Build(string folder) =>
        DotnetCommand.Run(folder, null, "dotnet", "build", "-c", "Release", "-o", "out", "-m:1", "--disable-build-servers");

    private string OutputOfTheTool()
    {
        string tool = Path.Join(_folder, "tool");
        DotnetCommand.Run(_folder, Cache, "dotnet", "tool", "install", "Indicators.Tool", "--version", _version, "--tool-path", tool);
        return DotnetCommand.Run(_folder, null, Path.Join(tool, "indicators"), "compute", Repository.Full("docs/samples/xiangdong"));
    }

    private string Write(string name, string text)
    {
        string file = Path.Join(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        return file;
    }
}

/// <summary>Runs by itself: it builds, and the machine has few cores.</summary>
[CollectionDefinition(nameof(PackagingTests), DisableParallelization = true)]
public sealed class PackagingCollection;
