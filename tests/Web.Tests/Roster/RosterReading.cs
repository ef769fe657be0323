using System.IO.Pipelines;
using System.Text;
using CityLeadership.Classroom.Web.Answers;
using CityLeadership.Classroom.Web.Roster;

namespace CityLeadership.Classroom.Web.Tests.Roster;

/// <summary>Reads what a test wrote, in small pieces as a network brings it.</summary>
internal static class RosterReading
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    public static Task<RosterFile> ReadAsync(string text) => ReadAsync(Encoding.UTF8.GetBytes(text));

    public static async Task<RosterFile> ReadAsync(byte[] bytes)
    {
        var (file, refusal) = await TryAsync(bytes);
        Assert.Null(refusal);
        return file!;
    }

    public static async Task<Refusal> RefusedAsync(string text)
    {
        var (file, refusal) = await TryAsync(Encoding.UTF8.GetBytes(text));
        Assert.Null(file);
        Assert.EndsWith(".", refusal!.Detail, StringComparison.Ordinal);
        Assert.EndsWith(".", refusal.Next, StringComparison.Ordinal);
        return refusal;
    }

    private static Task<(RosterFile? File, Refusal? Refusal)> TryAsync(byte[] bytes) =>
        RosterReader.ReadAsync(PipeReader.Create(new MemoryStream(bytes), new StreamPipeReaderOptions(bufferSize: 61, minimumReadSize: 1)), default)
            .WaitAsync(Patience);
}
