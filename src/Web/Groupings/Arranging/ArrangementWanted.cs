using System.Collections.Immutable;
using CityLeadership.Classroom.Session;

namespace CityLeadership.Classroom.Web.Groupings.Arranging;

/// <summary>Who is to be put into how many rooms, and by what rules. The rules come in this order: rooms alike in size, cities, roles, repeats.</summary>
/// <param name="People">Each once; <see cref="Limits.MostPeople"/> at most.</param>
/// <param name="Rooms">From 1 to as many as there are people; cities kept together: as many as there are cities.</param>
/// <param name="SpreadRoles">Every room gets its share of mayors and of senior leaders.</param>
/// <param name="AvoidRepeats">As few pairs as can be who have met in a room before.</param>
/// <param name="Met">The year's rooms; also what repeats are counted by when they are not avoided.</param>
/// <param name="Seed">The same people, history and seed make the same rooms, unless the time ran out.</param>
internal sealed record ArrangementWanted(
    ImmutableArray<GroupMember> People, int Rooms, CityWish Cities, bool SpreadRoles, bool AvoidRepeats, Meetings Met, string Seed);
