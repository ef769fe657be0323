using CityLeadership.Classroom.Session;

namespace CityLeadership.Classroom.Web.Groupings;

/// <param name="Rooms">How many rooms; or <paramref name="Size"/>. Neither for city teams, a kept set and the same as last time.</param>
/// <param name="Size">People in one room at most.</param>
/// <param name="Cities">Null: as <paramref name="How"/> has it.</param>
/// <param name="Set">The kept set that is wanted.</param>
/// <param name="People">Who is to be grouped; null: the mayors and senior leaders in class now, or before class all who are expected.</param>
/// <param name="Seed">Another one makes other rooms; the same makes the same rooms again. Null: one is drawn.</param>
internal sealed record GroupingAsked(
    RoomsBy How, int? Rooms = null, int? Size = null, CityWish? Cities = null, string? Set = null, IReadOnlyList<string>? People = null, string? Seed = null);

/// <param name="Repeats">Pairs who share a room here and have shared one this year.</param>
/// <param name="Unavoidable">At least so many repeats nobody could avoid with as many rooms, alike in size.</param>
internal sealed record GroupingAnswer(string Seed, int Repeats, int Unavoidable, IReadOnlyList<RoomAnswer> Rooms);

/// <param name="Repeats">Pairs of this room.</param>
internal sealed record RoomAnswer(string Name, IReadOnlyList<string> People, int Repeats);
