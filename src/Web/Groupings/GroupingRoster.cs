using System.Collections.Immutable;
using CityLeadership.Classroom.Live;
using CityLeadership.Classroom.Session;
using CityLeadership.Classroom.Web.Data;
using CityLeadership.Classroom.Web.Groupings.Arranging;
using Microsoft.EntityFrameworkCore;

namespace CityLeadership.Classroom.Web.Groupings;

/// <summary>Who can be put into rooms of a class.</summary>
internal sealed class GroupingRoster(ILiveSessions live)
{
    /// <summary>
    /// The people named, or without names the mayors and senior leaders who are in class, or before anybody came all who are
    /// expected. Null: one of those named is a host, or not of this programme.
    /// </summary>
    public async Task<ImmutableArray<RosterEntry>?> FindAsync(
        ClassroomDb db, ScheduledSession session, IReadOnlyList<string>? named, CancellationToken cancellation)
    {
        var enrolled = await db.Enrolments.AsNoTracking().Include(e => e.City)
            .Where(e => e.ProgrammeId == session.ProgrammeId && e.LeftAt == null && e.Role != Role.Faculty && e.Role != Role.Staff)
            .ToDictionaryAsync(e => e.PersonId, StringComparer.Ordinal, cancellation);
        var people = named ?? await InClassAsync(session.Id, cancellation)
            ?? [.. enrolled.Values.Where(e => (e.Track & session.Tracks) != Tracks.None).Select(e => e.PersonId)];
        return people.All(person => person is not null && enrolled.ContainsKey(person))
            ? [.. people.Distinct(StringComparer.Ordinal).Select(person => RosterEntry.Of(enrolled[person]))]
            : null;
    }

    private async Task<IReadOnlyList<string>?> InClassAsync(string session, CancellationToken cancellation) =>
        await live.FindAsync(session, cancellation) is { Phase: not Phase.Ended } state
            ? [.. state.People.Values.Where(person => person.IsIn && person.Role.IsMember()).Select(person => person.Id.Value)]
            : null;
}

/// <param name="CityName">Empty: of no city.</param>
internal sealed record RosterEntry(GroupMember Member, string CityName)
{
    public static RosterEntry Of(Enrolment enrolment) =>
        new(new(enrolment.PersonId, enrolment.CityId ?? "", enrolment.Role), enrolment.City?.Name ?? "");
}
