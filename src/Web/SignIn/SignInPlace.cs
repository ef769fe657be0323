using CityLeadership.Classroom.Session;
using CityLeadership.Classroom.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace CityLeadership.Classroom.Web.SignIn;

/// <summary>
/// Where somebody comes in who showed who they are, and not, as a link does, for which programme: of those that are going on, the one
/// whose next session comes first, or else the one that met last.
/// </summary>
internal sealed record SignInPlace(string Programme, Role Role)
{
    /// <param name="mayComeIn">Null: every role may.</param>
    /// <returns>Null: there is none.</returns>
    public static async Task<SignInPlace?> FindAsync(
        ClassroomDb db, string person, IReadOnlySet<Role>? mayComeIn, DateTimeOffset now, CancellationToken cancellation)
    {
        var enrolments = await db.Enrolments.AsNoTracking().Where(e => e.PersonId == person)
            .Select(e => new
            {
                Place = new SignInPlace(e.ProgrammeId, e.Role),
                Next = db.ScheduledSessions.Where(s => s.ProgrammeId == e.ProgrammeId && s.CancelledAt == null && s.EndsAt > now).Min(s => (DateTimeOffset?)s.StartsAt),
                Last = db.ScheduledSessions.Where(s => s.ProgrammeId == e.ProgrammeId).Max(s => (DateTimeOffset?)s.EndsAt),
            })
            .ToListAsync(cancellation);
        return enrolments
            .Where(e => (mayComeIn?.Contains(e.Place.Role) ?? true) && LinkTerm.IsGoingOn(e.Last, now))
            .OrderBy(e => e.Next ?? DateTimeOffset.MaxValue).ThenByDescending(e => e.Last).ThenBy(e => e.Place.Programme, StringComparer.Ordinal)
            .FirstOrDefault()?.Place;
    }
}
