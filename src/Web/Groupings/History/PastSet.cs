using System.Collections.Immutable;

namespace CityLeadership.Classroom.Web.Groupings.History;

/// <summary>Rooms that were open in a class.</summary>
internal sealed record PastSet(string Title, DateTimeOffset OpenedAt, ImmutableArray<PastRoom> Rooms);

/// <param name="People">Who belonged there at the end, also those who never came.</param>
/// <param name="Been">Everyone who was there, also those who were moved on.</param>
internal sealed record PastRoom(string Name, ImmutableArray<string> People, ImmutableArray<string> Been);
