using System.Collections.Immutable;
using CityLeadership.Classroom.Session;

namespace CityLeadership.Classroom.Recording.Assemble;

/// <summary>Who may be seen in the recording at a moment of the class, and in what part.</summary>
/// <param name="Floor">Who has been called on, first called first; empty while faculty have the floor.</param>
/// <param name="Hosts">Faculty and staff in the main room.</param>
/// <param name="Others">Everybody else in the main room who may be recorded.</param>
/// <param name="Declined">Who wants to be left out.</param>
/// <param name="Shown">What is on the stage with them; null: nothing.</param>
internal sealed record Stage(
    ImmutableArray<PersonId> Floor, ImmutableArray<PersonId> Hosts, ImmutableArray<PersonId> Others, ImmutableArray<PersonId> Declined, Shown? Shown)
{
    public static readonly Stage Empty = new([], [], [], [], null);

    public bool Has(PersonId person) => Hosts.Contains(person) || Others.Contains(person);

    public bool Equals(Stage? other) =>
        other is not null && Equals(Shown, other.Shown)
        && Floor.SequenceEqual(other.Floor) && Hosts.SequenceEqual(other.Hosts) && Others.SequenceEqual(other.Others) && Declined.SequenceEqual(other.Declined);

    public override int GetHashCode() => HashCode.Combine(Floor.Length, Hosts.Length, Others.Length, Shown);
}
