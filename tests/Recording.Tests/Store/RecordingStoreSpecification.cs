using System.Text;
using CityLeadership.Classroom.Recording.Store;

namespace CityLeadership.Classroom.Recording.Tests.Store;

/// <summary>What every place for recordings must do.</summary>
public abstract class RecordingStoreSpecification
{
    private static readonly RecordingKey Key = new("class-4", "0001.m4s");

    private readonly CancellationToken soon = new CancellationTokenSource(TimeSpan.FromSeconds(20)).Token;

    protected abstract IRecordingStore Store { get; }

    [Fact]
    public async Task WhatIsWrittenIsRead()
    {
        var written = await WriteAsync(Key, "one two three");

        Assert.Equal(13, written.Bytes);
        Assert.Equal("one two three", await ReadAsync(Key));
        Assert.Equal(written, await Store.FindAsync(Key, soon));
    }

    [Theory]
    [InlineData(4, 3L, "two")]
    [InlineData(4, null, "two three")]
    [InlineData(8, 99L, "three")]
    [InlineData(13, 4L, "")]
    public async Task ARangeIsReadAlone(long from, long? count, string expected)
    {
        await WriteAsync(Key, "one two three");

        Assert.Equal(expected, await ReadAsync(Key, from, count));
    }

    [Fact]
    public async Task WhatIsWrittenAgainTakesThePlaceOfTheFormer()
    {
        await WriteAsync(Key, "a long first text");
        await WriteAsync(Key, "short");

        Assert.Equal("short", await ReadAsync(Key));
    }

    [Fact]
    public async Task AReaderKeepsWhatItOpenedWhenItIsReplaced()
    {
        await WriteAsync(Key, "before");
        await using var open = await Store.OpenAsync(Key, 0, null, soon);
        await WriteAsync(Key, "after!");

        Assert.Equal("before", await new StreamReader(open!).ReadToEndAsync(soon));
    }

    [Fact]
    public async Task AWriteThatBreaksOffLeavesTheFormer()
    {
        await WriteAsync(Key, "whole");

        await Assert.ThrowsAsync<InvalidDataException>(() => Store.WriteAsync(Key, new Noise(3, breaks: true), soon).AsTask());

        Assert.Equal("whole", await ReadAsync(Key));
        Assert.Single(await Store.ListAsync(Key.Session, soon));
    }

    [Fact]
    public async Task ASessionsFilesAreListedByName()
    {
        await WriteAsync(new("class-4", "b"), "22");
        await WriteAsync(new("class-4", "a"), "1");
        await WriteAsync(new("class-5", "c"), "333");

        Assert.Equal([("a", 1), ("b", 2)], (await Store.ListAsync("class-4", soon)).Select(file => (file.Key.Name, file.Bytes)));
        Assert.Equal<string>(["class-4", "class-5"], await Store.SessionsAsync(soon));
    }

    [Fact]
    public async Task WhatIsDeletedIsGone()
    {
        await WriteAsync(Key, "1");
        await WriteAsync(new("class-5", "c"), "2");

        await Store.DeleteAsync(Key, soon);
        await Store.DeleteAsync("class-5", soon);
        await Store.DeleteAsync("never", soon);
        await Store.DeleteAsync(new RecordingKey("never", "there"), soon);

        Assert.Null(await Store.FindAsync(Key, soon));
        Assert.Null(await Store.OpenAsync(Key, 0, null, soon));
        Assert.Empty(await Store.SessionsAsync(soon));
    }

    [Theory]
    [InlineData("..")]
    [InlineData(".hidden")]
    [InlineData("a/b")]
    [InlineData("")]
    [InlineData("a\0b")]
    [InlineData("a\n")]
    public async Task NoKeyLeavesTheStore(string part)
    {
        Assert.Throws<ArgumentException>(() => new RecordingKey(part, "a"));
        Assert.Throws<ArgumentException>(() => new RecordingKey("a", part));
        Assert.Empty(await Store.ListAsync(part, soon));
    }

    private async Task<StoredFile> WriteAsync(RecordingKey key, string text) =>
        await Store.WriteAsync(key, new MemoryStream(Encoding.UTF8.GetBytes(text)), soon);

    private async Task<string> ReadAsync(RecordingKey key, long from = 0, long? count = null)
    {
        await using var file = await Store.OpenAsync(key, from, count, soon);
        return await new StreamReader(file!).ReadToEndAsync(soon);
    }
}
