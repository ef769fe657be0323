using System.Collections.Immutable;
using CityLeadership.Classroom.Session;

namespace CityLeadership.Classroom.Recording.Assemble;

/// <summary>What the video shows from one picture to another.</summary>
/// <param name="From">A picture of the video, counted from its first.</param>
/// <param name="To">The first picture that is no longer of it.</param>
/// <param name="Main">Large: one to three who speak; none when nobody may be shown.</param>
/// <param name="Shown">Larger still, with <paramref name="Main"/> beside it.</param>
/// <param name="Strip">Small: others with a picture.</param>
internal sealed record Scene(long From, long To, ImmutableArray<PersonId> Main, Shown? Shown, ImmutableArray<PersonId> Strip)
{
    public bool Shows(Scene other) => Main.SequenceEqual(other.Main) && Equals(Shown, other.Shown) && Strip.SequenceEqual(other.Strip);
}
