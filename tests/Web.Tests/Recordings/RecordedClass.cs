using System.Text;
using CityLeadership.Classroom.Log;
using CityLeadership.Classroom.Recording.Publish;
using CityLeadership.Classroom.Recording.Store;
using CityLeadership.Classroom.Session;
using CityLeadership.Classroom.Web.Data;
using CityLeadership.Classroom.Web.Tests.Attendance;
using CityLeadership.Classroom.Web.Tests.Host;
using CityLeadership.Classroom.Web.Tests.Operations;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CityLeadership.Classroom.Web.Tests.Recordings;

/// <summary>A class that was taught, archived and measured, with its recording in the store as the worker leaves it.</summary>
internal sealed record RecordedClass(string Session, string Present, string Absent)
{
    public const int Seconds = 1000;

    /// <summary>The piece's bytes: what matters here is that the right ones come.</summary>
    public static byte[] Piece { get; } = [.. Enumerable.Range(0, 5000).Select(at => (byte)(at * 7))];

    /// <param name="state">How far the recording is.</param>
    /// <param name="daysAgo">When the class was; null: three hours ago.</param>
    public static async Task<RecordedClass> InAsync(
        DemoHost host, RecordingState state = RecordingState.Complete, Tracks tracks = Tracks.Mayors, int? daysAgo = null)
    {
        var (present, absent) = (host.LinkOf(Role.Mayor, 0).Person, host.LinkOf(Role.Mayor, 1).Person);
        var start = daysAgo is { } days ? host.Time.GetUtcNow().AddDays(-days) : host.Time.GetUtcNow().AddHours(-3);
        var session = await host.NewClassAsync(start, tracks);
        var log = ClassLog.With(start, present, absent).Comes(-30, present).Starts(0).IsCalled(60, present).Ends(Seconds);
        var archive = host.Services.GetRequiredService<ISessionArchive>();
        await archive.WriteAsync(session, [.. log.Entries], default);
        await archive.CloseAsync(session, new LogSeal(log.Entries.Count, log.Entries[^1].Id), default);
        await Eventually.FindAsync(
            () => host.InDatabaseAsync(db => db.MeasuredSessions.SingleOrDefaultAsync(m => m.SessionId == session)), "the class is measured");

        var store = host.Services.GetRequiredService<IRecordingStore>();
        await store.WriteAsync(new(session, "0000.m4s"), new MemoryStream(Piece), default);
        await store.WriteAsync(new(session, "video.m3u8"), new MemoryStream(Encoding.UTF8.GetBytes("#EXTM3U\n")), default);
        await store.WriteManifestAsync(
            Manifest.New(session) with
            {
                State = state,
                Seconds = Seconds,
                Spans = [new(start, start.AddSeconds(Seconds), 0)],
                Gaps = [new(start.AddSeconds(500), start.AddSeconds(512), "sfuAway")],
            },
            default);
        return new(session, present, absent);
    }

    /// <summary>The recording's address for somebody.</summary>
    public string PathFor(string person) => $"/as/{person}/api/sessions/{Session}/recording";
}
