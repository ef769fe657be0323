using System.Text.RegularExpressions;
using CityLeadership.Classroom.Recording.Download;
using CityLeadership.Classroom.Recording.Publish;
using CityLeadership.Classroom.Recording.Store;
using CityLeadership.Classroom.Web.CalendarFeeds;
using CityLeadership.Classroom.Web.Data;
using CityLeadership.Classroom.Web.Schedule;
using CityLeadership.Classroom.Web.SignIn;
using Microsoft.EntityFrameworkCore;

namespace CityLeadership.Classroom.Web.Recordings;

/// <summary>Gives staff a whole recording as one MP4, where staff have allowed it. Whoever has the file, nobody here keeps them from passing it on.</summary>
internal sealed partial class RecordingDownloads(
    IDbContextFactory<ClassroomDb> databases, RecordingShelf shelf, Mp4Download mp4, IRecordingStore store)
{
    public async Task<IResult> ReadAsync(SignedInPerson staff, string id, CancellationToken cancellation)
    {
        if (await shelf.FindManifestAsync(staff, id, cancellation) is not { } manifest)
            return RecordingRefusals.NoRecording;

        await using var db = await databases.CreateDbContextAsync(cancellation);
        if (!await db.RecordingTerms.AnyAsync(t => t.SessionId == id && t.Download, cancellation))
            return RecordingRefusals.NotToDownload;
        if (manifest.State != RecordingState.Complete)
            return RecordingRefusals.NotWholeYet;
        if (await mp4.FindAsync(manifest, cancellation) is not { } file)
            return RecordingRefusals.NoRecording;

        var session = await db.ScheduledSessions.AsNoTracking().SingleAsync(s => s.Id == id, cancellation);
        return new RangedFile(
            file.Tag, file.Bytes, "video/mp4", (from, count, _) => ValueTask.FromResult<Stream?>(file.Open(store, from, count)))
        {
            SavedAs = NameOf(session),
        };
    }

    /// <summary>Such as "2027-01-14 Leading beyond authority.mp4", in letters that every system takes.</summary>
    private static string NameOf(ScheduledSession session) =>
        $"{Series.Local(session.StartsAt, session.Zone):uuuu-MM-dd} {Forbidden().Replace(CalendarEvent.NameOf(session), "-")}.mp4";

    [GeneratedRegex("""[\\/:*?"<>|\p{Cc}]""", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Forbidden();
}
