using CityLeadership.Classroom.Web.Data;
using CityLeadership.Classroom.Web.Schedule;
using Microsoft.EntityFrameworkCore;

namespace CityLeadership.Classroom.Web.Bookings;

/// <summary>What somebody is expected at from now on.</summary>
internal sealed record Agenda(IReadOnlyList<ScheduledSession> Sessions)
{
    public IEnumerable<ScheduledSession> At(DateTimeOffset from, DateTimeOffset to) =>
        Sessions.Where(session => session.StartsAt < to && from < session.EndsAt);
}

internal static class Agendas
{
    /// <summary>Of each of these people, without what is cancelled or lapsed.</summary>
    public static async Task<IReadOnlyDictionary<string, Agenda>> ReadAsync(
        ClassroomDb db, string programme, IReadOnlyCollection<string> people, DateTimeOffset now, CancellationToken cancellation)
    {
        var tracks = await db.Enrolments.Where(e => e.ProgrammeId == programme && people.Contains(e.PersonId))
            .ToDictionaryAsync(e => e.PersonId, e => e.Track, cancellation);
        var sessions = await db.ScheduledSessions.AsNoTracking()
            .Where(s => s.ProgrammeId == programme && s.CancelledAt == null && s.EndsAt > now).OrderBy(s => s.StartsAt).ToListAsync(cancellation);
        var meetings = await db.Meetings.AsNoTracking()
            .Where(m => m.ProgrammeId == programme && m.LapsedAt == null && (people.Contains(m.MayorId) || people.Contains(m.HostId)))
            .ToDictionaryAsync(m => m.SessionId, cancellation);
        return people.ToDictionary(person => person, person => new Agenda([.. sessions.Where(session => Expects(session, person))]), StringComparer.Ordinal);

        bool Expects(ScheduledSession session, string person) => session.Kind.IsMeeting()
            ? meetings.TryGetValue(session.Id, out var meeting) && (meeting.MayorId == person || meeting.HostId == person)
            : tracks.TryGetValue(person, out var track) && (track == Tracks.None || (session.Tracks & track) != Tracks.None);
    }

    /// <summary>
    /// From here to the end of the transaction nobody else writes into these people's agendas: two mayors who choose the same time, or one
    /// who chooses from two devices, come one after the other. Always in the same order, so that two never wait for each other.
    /// </summary>
    public static async Task LockAsync(ClassroomDb db, string programme, IEnumerable<string> people, CancellationToken cancellation)
    {
        foreach (var person in people.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            await db.Enrolments.Where(e => e.ProgrammeId == programme && e.PersonId == person)
                .ExecuteUpdateAsync(set => set.SetProperty(e => e.Title, e => e.Title), cancellation);
        }
    }
}
