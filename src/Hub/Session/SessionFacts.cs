namespace CityLeadership.Classroom.Session;

/// <summary>What the calendar knows of a scheduled session, copied into its log so that a class needs no database to go on.</summary>
/// <param name="Id">The scheduled session's id.</param>
/// <param name="Title">For example "Class 4 · Leading beyond authority".</param>
/// <param name="Subtitle">The case taught, or empty.</param>
/// <param name="StartsAt">Planned start.</param>
/// <param name="EndsAt">Planned end; <see cref="Deadlines"/> ends a class that everyone forgot.</param>
/// <param name="Zone">The programme's IANA time zone, such as "America/New_York".</param>
/// <param name="Confidential">
/// A talk between the two who are expected: whoever comes first opens it, and of it nothing is kept but whether it was held.
/// </param>
public sealed record SessionFacts(
    string Id, string Title, string Subtitle, DateTimeOffset StartsAt, DateTimeOffset EndsAt, string Zone, bool Confidential = false);

/// <summary>Someone who belongs in this session, as the roster has them. The only place in a log that holds names.</summary>
/// <param name="Seat">Fixed place in the amphitheatre, from 0; null for those without one (hosts, guests).</param>
/// <param name="Title">Their office, such as "Chief of staff".</param>
public sealed record Expected(PersonId Person, Role Role, int? Seat, string Name, string City, string Title);

/// <summary>Where a live session stands.</summary>
public enum Phase
{
    /// <summary>Hosts may be in; everyone else waits.</summary>
    Lobby,

    /// <summary>Doors are open, class has not begun.</summary>
    Open,

    InClass,

    Ended,
}
