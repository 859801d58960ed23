namespace Indicators.Tests;

/// <summary>What people install: the library as a package in a project of their own, the tool as a command.</summary>
[Collection(nameof(PackagingTests))]
public sealed class PackagingTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("indicators-packaging-").FullName;
    private readonly string _version = $"0.1.0-test.{DateTime.UtcNow.Ticks}"; // no cache of packages has seen it

    private string Packages => Path.Join(_folder, "packages");

    private string Cache => Path.Join(_folder, "cache");

    [Fact]
    public void The_packages_can_be_installed_and_used_outside_of_the_repository()
    {
        Pack("Indicators");
        Pack("Indicators.Tool");
        Write("NuGet.config", $"""
            <configuration>
              <packageSources>
                <add key="packed" value="{Packages}" />
              </packageSources>
            </configuration>
            """);

        HasWhatAPackageNeeds("Indicators", "lib/net10.0/Indicators.dll", "lib/net10.0/Indicators.xml", "lib/net10.0/Indicators.pdb");
        HasWhatAPackageNeeds(
            "Indicators.Tool", "tools/net10.0/any/Indicators.Tool.dll", "tools/net10.0/any/Indicators.xml", "tools/net10.0/any/Indicators.Tool.pdb");
        Assert.Equal("87.1%\n", OutputOfAConsumer());
        Assert.Contains("87.1%", OutputOfTheTool(), StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    // Into folders of its own: what other tests run is not built anew under their feet.
    private void Pack(string project) => DotnetCommand.Run(
        Repository.Root, null, "dotnet", "pack", $"src/{project}", "-c", "Release", "-o", Packages, "--artifacts-path", Path.Join(_folder, "artifacts"),
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

    private string OutputOfAConsumer()
    {
        Write("Consumer/Consumer.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <RestorePackagesPath>{Cache}</RestorePackagesPath>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Indicators" Version="{_version}" />
              </ItemGroup>
            </Project>
            """);
        string program = Write("Consumer/Program.cs", """
            using Indicators;
            using static Indicators.Units;

            GrowthRate growth = Growth.Between(31 * Enterprises, 58 * Enterprises).Value;
            Console.WriteLine(growth.ToPercent(1, Rounding.HalfAwayFromZero));
            """);
        string folder = Path.GetDirectoryName(program)!;
        DotnetCommand.Run(folder, null, "dotnet", "build", "-c", "Release", "-o", Path.Join(_folder, "consumer"), "-m:1", "--disable-build-servers");
        return DotnetCommand.Run(folder, null, "dotnet", Path.Join(_folder, "consumer", "Consumer.dll")).ReplaceLineEndings("\n");
    }

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
