using CityLeadership.Classroom.Recording.Store;

namespace CityLeadership.Classroom.Recording.Tests.Store;

public sealed class FolderStoreTests : RecordingStoreSpecification, IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("recordings-").FullName;

    public FolderStoreTests() => Store = new FolderStore(folder);

    protected override IRecordingStore Store { get; }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task AFolderThatCannotBeWrittenIsSaidInASentence()
    {
        var file = Path.Combine(folder, "no-folder");
        await File.WriteAllTextAsync(file, "");

        var failure = await Assert.ThrowsAsync<StorageException>(
            () => new FolderStore(file).WriteAsync(new("class-4", "a"), Stream.Null, CancellationToken.None).AsTask());

        Assert.Equal("storageFailed", failure.Code);
        Assert.Contains(file, failure.Message, StringComparison.Ordinal);
    }
}
