using System.Collections.Immutable;

namespace CityLeadership.Classroom.Session;

/// <param name="Milliseconds">How long this person was heard talking since it was measured last.</param>
public sealed record Talked(PersonId Person, int Milliseconds);

/// <summary>The house says how long people were heard talking, as the sound itself says it.</summary>
public sealed record NoteTalk(ImmutableArray<Talked> People) : Command;

/// <summary>For the class and its summary; never a grade.</summary>
public sealed record TalkMeasured(ImmutableArray<Talked> People) : SessionEvent;
