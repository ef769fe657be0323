namespace CityLeadership.Classroom.Session.Tests.Capture;

public sealed class CaptureNameTests
{
    private static readonly DateTimeOffset Now = new(2027, 1, 14, 14, 0, 0, 250, TimeSpan.Zero);

    [Fact]
    public void AFileNamesItsSourceItsMomentAndItsStream()
    {
        var given = CaptureName.Base(new Source(new("p-17"), new("tab_4")), Now);

        Assert.Equal("p-17~tab_4~seat~1799935200250", given);
        Assert.Equal(new CaptureName("p-17", "tab_4", Now, CaptureName.Camera, Open: false), CaptureName.Read($"{given}-video-1.mjr"));
        Assert.Equal(new CaptureName("p-17", "tab_4", Now, CaptureName.Voice, Open: true), CaptureName.Read($"{given}-audio-0.mjr.tmp"));
    }

    /// <summary>A tab chooses its own id: it must not leave the folder, be taken for another's, or be too long for a disk.</summary>
    [Theory]
    [InlineData("../../etc/passwd")]
    [InlineData("a~b")]
    [InlineData("..")]
    [InlineData("%2F")]
    [InlineData("市長市長市長市長市長市長市長市長市長市長市長市長市長市長市長市長市長市長市長市長市長市長市長市長市長市長市長市長市長市長市長市長")]
    public void WhateverAnIdSaysItIsOnePartOfOneFileName(string hostile)
    {
        var file = CaptureName.Base(new Source(new(hostile), new(hostile)), Now) + "-video-2.mjr.tmp";

        Assert.True(file.Length <= 255 && file.All(char.IsAscii), file);
        Assert.Equal(file, Path.GetFileName(file));
        Assert.Equal(CaptureName.Part(hostile), CaptureName.Read(file)!.Tab);
        Assert.DoesNotContain('/', CaptureName.Folder(hostile));
        Assert.NotEqual("..", CaptureName.Folder(hostile));
    }

    [Theory]
    [InlineData("notes.txt")]
    [InlineData("a~b~seat~1-audio-0")]
    [InlineData("a~b~seat~x-audio-0.mjr")]
    [InlineData("a~b~seat~1-data-0.mjr")]
    [InlineData("a~~seat~1-audio-0.mjr")]
    [InlineData("a~b~seat~99999999999999999-audio-0.mjr")]
    public void AnythingElseIsNoneOfThem(string file) => Assert.Null(CaptureName.Read(file));
}
