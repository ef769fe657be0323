using System.Collections.Immutable;
using CityLeadership.Classroom.Live;
using CityLeadership.Classroom.Log;
using CityLeadership.Classroom.Recording.Capture;
using CityLeadership.Classroom.Recording.Publish;
using CityLeadership.Classroom.Recording.Spine;
using CityLeadership.Classroom.Recording.Store;
using CityLeadership.Classroom.Session;
using CityLeadership.Classroom.Web.Data;
using CityLeadership.Classroom.Web.Recordings.Keeping;
using CityLeadership.Classroom.Web.Schedule;
using CityLeadership.Classroom.Web.SignIn;
using Microsoft.EntityFrameworkCore;

namespace CityLeadership.Classroom.Web.Recordings;

/// <summary>The recordings of a programme's classes, for those who were expected in them and for those who run them.</summary>
internal sealed class RecordingShelf(
    IDbContextFactory<ClassroomDb> databases, IRecordingStore store, ICaptureSource capture, ISessionArchive archive, ILiveSessions live, SessionPhases phases)
{
    /// <summary>Null: there is none, or it is not this person's to see.</summary>
    public async Task<RecordingAnswer?> FindAsync(SignedInPerson person, string id, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        if (await OpenToAsync(db, person, id, cancellation) is not { } session || await ManifestAsync(id, cancellation) is not { } manifest)
            return null;

        var card = SessionCard.Of(session, (await phases.OfAsync(db, [session], person.Role.IsHost(), cancellation))[0].Phase, null);
        var spine = SpineReading.Read(await LogAsync(db, id, cancellation), manifest.Spans);
        var plan = await KeepingPlan.ReadAsync(db, person.Programme, cancellation);
        var view = await db.RecordingViews.AsNoTracking().SingleOrDefaultAsync(v => v.SessionId == id && v.PersonId == person.Id, cancellation);
        return new(
            card, StateOf(manifest, card.Phase), manifest.Seconds, spine, Breaks(manifest),
            view is null ? [] : Watched.Parse(view.Stretches).Stretches, view?.Place ?? 0, plan.DeletesAt(session),
            person.Role == Role.Staff && manifest.State == RecordingState.Complete && plan.MayDownload(id));
    }

    /// <summary>What there is of it; null as in <see cref="FindAsync"/>.</summary>
    public async Task<Manifest?> FindManifestAsync(SignedInPerson person, string id, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        return await OpenToAsync(db, person, id, cancellation) is null ? null : await ManifestAsync(id, cancellation);
    }

    /// <summary>A file of the video, or a refusal.</summary>
    public async Task<IResult> ReadAsync(SignedInPerson person, string id, string name, CancellationToken cancellation)
    {
        if (RecordingFile.TypeOf(name) is not { } type)
            return RecordingRefusals.NoRecording;
        await using var db = await databases.CreateDbContextAsync(cancellation);
        return await OpenToAsync(db, person, id, cancellation) is not null && await store.FindAsync(new(id, name), cancellation) is { } file
            ? RecordingFile.Of(store, file, type)
            : RecordingRefusals.NoRecording;
    }

    /// <summary>The chapters as WebVTT; null as in <see cref="FindAsync"/>.</summary>
    public async Task<string?> ReadChaptersAsync(SignedInPerson person, string id, CancellationToken cancellation) =>
        await FindAsync(person, id, cancellation) is { } recording
            ? Chapters.Write(recording.Session.Title, recording.Spine, recording.Seconds)
            : null;

    /// <summary>Every recording of a programme, newest class first.</summary>
    public async Task<IReadOnlyList<RecordingLine>> ListAsync(SignedInPerson host, CancellationToken cancellation)
    {
        var recorded = await store.SessionsAsync(cancellation);
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var sessions = await db.ClassesOf(host.Programme).AsNoTracking().Where(s => recorded.Contains(s.Id))
            .OrderByDescending(s => s.StartsAt).ToListAsync(cancellation);
        var viewers = await db.RecordingViews.Where(v => recorded.Contains(v.SessionId))
            .GroupBy(v => v.SessionId).Select(views => new { Session = views.Key, Count = views.Count() })
            .ToDictionaryAsync(views => views.Session, views => views.Count, cancellation);
        var plan = await KeepingPlan.ReadAsync(db, host.Programme, cancellation);
        var lines = new List<RecordingLine>();
        foreach (var (session, phase) in await phases.OfAsync(db, sessions, host: true, cancellation))
        {
            if (await store.ReadManifestAsync(session.Id, cancellation) is not { } manifest)
                continue;
            var bytes = (await store.ListAsync(session.Id, cancellation)).Sum(file => file.Bytes);
            lines.Add(new(
                SessionCard.Of(session, phase, null), StateOf(manifest, phase), manifest.Seconds, bytes,
                viewers.GetValueOrDefault(session.Id), manifest.Faults, Breaks(manifest), plan.DeletesAt(session), plan.IsKept(session.Id),
                plan.MayDownload(session.Id)));
        }

        return lines;
    }

    /// <summary>Deletes a recording for good, with all it was made of.</summary>
    public async Task<IResult> DeleteAsync(SignedInPerson staff, string id, CancellationToken cancellation)
    {
        if (await FindManifestAsync(staff, id, cancellation) is not { } manifest)
            return RecordingRefusals.NoRecording;
        if (manifest.State is RecordingState.Capturing or RecordingState.Assembling)
            return RecordingRefusals.StillMade;

        capture.Delete(id);
        await store.DeleteAsync(id, cancellation);
        return TypedResults.NoContent();
    }

    /// <summary>A class of the programme at which this person was expected; of those who run it, any. Null: it is not theirs.</summary>
    internal static async Task<ScheduledSession?> OpenToAsync(ClassroomDb db, SignedInPerson person, string id, CancellationToken cancellation) =>
        RecordingKey.IsValid(id)
        && await db.ClassesOf(person.Programme).AsNoTracking().SingleOrDefaultAsync(s => s.Id == id, cancellation) is { } session
        && (person.Role.IsHost() || await db.ExpectedAt(session).AnyAsync(e => e.PersonId == person.Id, cancellation))
            ? session
            : null;

    /// <summary>Whoever makes it may be in the middle of a piece, and not have seen that the class is over.</summary>
    private static RecordingState StateOf(Manifest manifest, CardPhase phase) =>
        manifest.State == RecordingState.Capturing && phase == CardPhase.Ended ? RecordingState.Assembling : manifest.State;

    /// <summary>What is captured and waits for whoever assembles it is a recording too.</summary>
    private async Task<Manifest?> ManifestAsync(string id, CancellationToken cancellation) =>
        await store.ReadManifestAsync(id, cancellation) ?? (capture.Sessions().Contains(id, StringComparer.Ordinal) ? Manifest.New(id) : null);

    private async Task<ImmutableArray<LogEntry>> LogAsync(ClassroomDb db, string id, CancellationToken cancellation) =>
        await db.ArchivedSessions.AnyAsync(s => s.SessionId == id, cancellation)
            ? await archive.ReadAsync(id, cancellation)
            : [.. await live.ReadLogAsync(id, cancellation)];

    /// <summary>Where one span ends and the next begins, and what is missing inside of them.</summary>
    private static List<RecordingBreak> Breaks(Manifest manifest) =>
    [
        .. manifest.Spans.Zip(manifest.Spans.Skip(1), (before, after) =>
                new RecordingBreak(after.At, (after.From - (before.To ?? after.From)).TotalSeconds, "offTheRecord"))
            .Concat(from gap in manifest.Gaps
                    let at = VideoTime.FirstSecondFrom(manifest.Spans, gap.From)
                    where at is not null
                    select new RecordingBreak(at.Value, (gap.To - gap.From).TotalSeconds, gap.Why))
            .OrderBy(pause => pause.At),
    ];
}
