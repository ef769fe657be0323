using System.Collections.Immutable;
using CityLeadership.Classroom.Web.Groupings.Arranging;

namespace CityLeadership.Classroom.Web.Groupings.Sets;

/// <param name="SavedBy">The name of whoever kept it.</param>
internal sealed record SetAnswer(string Id, string Name, DateTimeOffset SavedAt, string? SavedBy, ImmutableArray<NamedRoom> Rooms);

/// <param name="Rooms">Names of 1 to 60 characters, no two alike; nobody in two rooms.</param>
internal sealed record KeepSet(string Name, ImmutableArray<NamedRoom> Rooms);
