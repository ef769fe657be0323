using System.Collections.Immutable;
using CityLeadership.Classroom.Recording.Assemble.Sound;

namespace CityLeadership.Classroom.Recording.Assemble;

/// <summary>What one piece hands to the next, so that neither loudness nor picture jumps between them.</summary>
/// <param name="Speaker">Whose picture was large; null: nobody's yet.</param>
/// <param name="Loudness">How loud each person speaks, by person id.</param>
internal sealed record Memory(string? Speaker, ImmutableDictionary<string, Loudness> Loudness)
{
    public static readonly Memory None = new(null, ImmutableDictionary<string, Loudness>.Empty);
}
