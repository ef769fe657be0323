using CityLeadership.Classroom.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace CityLeadership.Classroom.Web.Schedule.Desk;

/// <summary>Reads a programme's year for staff.</summary>
internal sealed class YearReading(IDbContextFactory<ClassroomDb> databases, OpenedSessions opened, TimeProvider time)
{
    /// <summary>What takes place for whole tracks; calls and debriefs are between few.</summary>
    public static IQueryable<ScheduledSession> SessionsOf(ClassroomDb db, string programme) => db.ScheduledSessions
        .Where(s => s.ProgrammeId == programme && (s.Kind == SessionKind.Class || s.Kind == SessionKind.KickOff))
        .OrderBy(s => s.StartsAt).ThenBy(s => s.Id);

    public async Task<ScheduleAnswer> ReadAsync(string programme, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var zone = await db.Programmes.Where(p => p.Id == programme).Select(p => p.Zone).SingleAsync(cancellation);
        var sessions = await SessionsOf(db, programme).AsNoTracking().ToListAsync(cancellation);
        var series = await db.StoredSeries.AsNoTracking().Where(s => s.ProgrammeId == programme).OrderBy(s => s.Id).ToListAsync(cancellation);
        var closed = await opened.AmongAsync(db, sessions, cancellation);
        var clashes = Clashes.Among([.. sessions.Where(session => session.CancelledAt is null).Select(TimeSlot.Of)]);
        return new(
            time.GetUtcNow(), zone,
            [.. series.Select(one => new SeriesAnswer(one.Id, one.Version, one.FirstNumber, RuleBody.Of(SeriesRule.Of(one))))],
            [.. sessions.Select(session => Line(session, series.Find(one => one.Id == session.SeriesId)))]);

        SessionLine Line(ScheduledSession session, StoredSeries? of) => new(
            session.Id, session.Kind, session.Number, session.Title, session.Subtitle,
            SeriesRule.Written.Format(Series.Local(session.StartsAt, session.Zone)), session.Zone, session.StartsAt, session.EndsAt,
            session.Tracks, session.SeriesId, session.Moved && of is not null ? RuledStart(session, of) : null,
            session.CancelledAt is not null, closed.Contains(session.Id), session.Revision, clashes.GetValueOrDefault(session.Id, []));
    }

    /// <summary>Where its series would have it; null where the rule no longer reaches it.</summary>
    public static DateTimeOffset? RuledStart(ScheduledSession session, StoredSeries of) =>
        session.SeriesPlace <= of.Count ? Series.At(SeriesRule.Of(of).Dates()[session.SeriesPlace.Value - 1], of.Zone) : null;

    /// <summary>How staff call a session: "Class 4", "Kick-off", or by its title.</summary>
    public static string NameOf(ScheduledSession session) =>
        session.Kind == SessionKind.KickOff ? "The kick-off" : session.Number is { } number ? $"Class {number}" : $"“{session.Title}”";
}
