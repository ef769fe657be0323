using CityLeadership.Classroom.Recording.Publish;
using CityLeadership.Classroom.Recording.Store;
using CityLeadership.Classroom.Web.Attendance;
using CityLeadership.Classroom.Web.Attendance.Corrections;
using CityLeadership.Classroom.Web.Data;
using CityLeadership.Classroom.Web.SignIn;
using Microsoft.EntityFrameworkCore;

namespace CityLeadership.Classroom.Web.Recordings;

/// <summary>Keeps who watched how much of a recording. Whoever missed the class and watches as much as counts as being there has made it up.</summary>
internal sealed class RecordingViews(
    IDbContextFactory<ClassroomDb> databases, IRecordingStore store, CorrectionDesk corrections, TimeProvider time)
{
    /// <summary>Seconds of video that one report may cover: a player reports every few.</summary>
    private const double Longest = 600;

    /// <summary>Of two tabs that report at once, the second looks again.</summary>
    private const int Tries = 4;

    public async Task<IResult> WatchAsync(SignedInPerson person, string session, WatchedStretch stretch, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        if (await RecordingShelf.OpenToAsync(db, person, session, cancellation) is null || await store.ReadManifestAsync(session, cancellation) is not { } manifest)
            return RecordingRefusals.NoRecording;
        if (!(stretch.From >= 0 && stretch.To > stretch.From && stretch.To - stretch.From <= Longest && stretch.To <= manifest.Seconds + 1))
            return RecordingRefusals.BadStretch;

        var watched = await AddAsync(person.Id, session, stretch with { To = Math.Min(stretch.To, manifest.Seconds) }, cancellation);
        var rule = AttendanceRule.Of(await db.Programmes.AsNoTracking().SingleAsync(p => p.Id == person.Programme, cancellation));
        var enough = manifest.State == RecordingState.Complete && watched.Seconds * 100 >= rule.PresentFrom * manifest.Seconds;
        return TypedResults.Ok(new WatchedAnswer(
            watched.Seconds,
            enough && await corrections.MakeUpAsync(session, person.Id, (int)(watched.Seconds * 100 / manifest.Seconds), cancellation)));
    }

    private async Task<Watched> AddAsync(string person, string session, WatchedStretch stretch, CancellationToken cancellation)
    {
        for (var left = Tries; ; left--)
        {
            await using var db = await databases.CreateDbContextAsync(cancellation);
            var view = await db.RecordingViews.SingleOrDefaultAsync(v => v.SessionId == session && v.PersonId == person, cancellation);
            var watched = (view is null ? Watched.Nothing : Watched.Parse(view.Stretches)).With(stretch);
            var now = time.GetUtcNow();
            if (view is null)
            {
                db.Add(view = new()
                {
                    SessionId = session,
                    PersonId = person,
                    FirstAt = now,
                    LastAt = now,
                    Stretches = "",
                    Seconds = 0,
                    Place = 0,
                });
            }

            (view.LastAt, view.Stretches, view.Seconds, view.Place) = (now, watched.ToString(), watched.Seconds, stretch.To);
            try
            {
                await db.SaveChangesAsync(cancellation);
                return watched;
            }
            catch (DbUpdateException) when (left > 1)
            {
                // Another tab of theirs was faster: what both watched counts.
            }
        }
    }
}
