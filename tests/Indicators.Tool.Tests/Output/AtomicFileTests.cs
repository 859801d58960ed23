using Indicators.Tool.Input;
using Indicators.Tool.Output;
using Indicators.Tool.Tests.Support;

namespace Indicators.Tool.Tests.Output;

public sealed class AtomicFileTests : IDisposable
{
    private readonly TempFolder _folder = new();

    [Fact]
    public void A_file_is_replaced_whole_in_UTF8_without_a_mark()
    {
        string path = _folder.Add("out.json", "old");

        Assert.True(AtomicFile.Write(path, writer => writer.WriteLine("湘东区"), new Problems(), TestContext.Current.CancellationToken));

        Assert.Equal("湘东区\n"u8.ToArray(), File.ReadAllBytes(path));
        Assert.Equal([path], Directory.GetFileSystemEntries(_folder.Path));
    }

    [Fact]
    public void A_write_that_fails_leaves_the_old_file_and_nothing_else()
    {
        string path = _folder.Add("out.json", "old");

        Assert.Throws<InvalidOperationException>(() => AtomicFile.Write(
            path,
            writer =>
            {
                writer.Write("half");
                writer.Flush();
                throw new InvalidOperationException("broken");
            },
            new Problems(),
            TestContext.Current.CancellationToken));

        Assert.Equal("old", File.ReadAllText(path));
        Assert.Equal([path], Directory.GetFileSystemEntries(_folder.Path));
    }

    [Fact]
    public void A_write_that_is_cancelled_leaves_nothing()
    {
        using var cancellation = new CancellationTokenSource();

        Assert.Throws<OperationCanceledException>(() => AtomicFile.Write(
            _folder.Of("out.json"),
            writer =>
            {
                writer.Write("half");
                cancellation.Cancel();
            },
            new Problems(),
            cancellation.Token));

        Assert.Empty(Directory.GetFileSystemEntries(_folder.Path));
    }

    [Fact]
    public void A_place_that_cannot_be_written_is_refused_with_a_line()
    {
        foreach (string path in new[] { _folder.Of("none/out.json"), _folder.Path, _folder.Path + "/" })
        {
            var problems = new Problems();
            Assert.False(AtomicFile.Write(path, writer => writer.Write("x"), problems, TestContext.Current.CancellationToken));
            Assert.Equal(["IND0948"], problems.Codes());
        }
    }

    [Fact]
    public void A_link_stays_a_link()
    {
        string target = _folder.Add("target.json", "old");
        File.CreateSymbolicLink(_folder.Of("link.json"), target);

        Assert.True(
            AtomicFile.Write(_folder.Of("link.json"), writer => writer.Write("new"), new Problems(),
                TestContext.Current.CancellationToken));

        Assert.Equal("new", File.ReadAllText(target));
        Assert.NotNull(File.ResolveLinkTarget(_folder.Of("link.json"), false));
    }

    // Asked of the predicate and not by writing: a write that failed this test would replace a device of the machine.
    [Theory]
    [InlineData("/dev/null", true)]
    [InlineData("/dev/stdout", true)]
    [InlineData("/proc/self/fd/1", true)]
    [InlineData("/etc/../dev/null", true)]
    [InlineData("/dev/shm/out.json", false)] // a folder of files in memory
    [InlineData("/developer/out.json", false)]
    [InlineData("dev/out.json", false)]
    public void A_device_is_known_by_its_folder(string path, bool device)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no folder of devices.");

        Assert.Equal(device, AtomicFile.IsDevice(path));
    }

    public void Dispose() => _folder.Dispose();
}
