using CityLeadership.Classroom.Session;
using CityLeadership.Classroom.Web.Api.Keys;
using CityLeadership.Classroom.Web.Groupings;
using CityLeadership.Classroom.Web.Groupings.Sets;

namespace CityLeadership.Classroom.Web.Api.Operations;

internal static class GroupingOperations
{
    private static readonly Subject Groupings = new("Breakout rooms");

    public static IReadOnlyList<Operation> All { get; } =
    [
        Groupings.Post("/api/sessions/{id}/groupings", "proposeRooms", "Propose who meets whom; opens nothing").For(Scope.PlansRead)
            .Takes(new GroupingAsked(RoomsBy.NeverMet, Size: 5)).Answers<GroupingAnswer>()
            .Refuses(
                GroupingRefusals.Unreadable, GroupingRefusals.UnknownPeople, GroupingRefusals.TooFewPeople, GroupingRefusals.TooManyPeople,
                GroupingRefusals.RoomsOrSize, GroupingRefusals.NobodyIsPut, GroupingRefusals.TooManyRooms(60, 40), GroupingRefusals.NoSuchSession,
                GroupingRefusals.NoRoomsBefore, GroupingRefusals.SetIsEmpty, SetRefusals.NoSuchSet),
        Groupings.Get("/api/breakout-sets", "readBreakoutSets", "The sets that a programme keeps by name").For(Scope.PlansRead).Answers<IReadOnlyList<SetAnswer>>(),
        Groupings.Post("/api/breakout-sets", "keepBreakoutSet", "Keep a set under a name").For(Scope.PlansWrite)
            .Takes(new KeepSet("Coastal cities", [new("Room 1", ["ada", "grace"])])).Answers<SetAnswer>()
            .Refuses(
                GroupingRefusals.Unreadable, SetRefusals.Bad("Two rooms have the same name."), GroupingRefusals.UnknownPeople,
                SetRefusals.NameTaken("Coastal cities"), SetRefusals.TooMany(100)),
        Groupings.Delete("/api/breakout-sets/{id}", "removeBreakoutSet", "Remove a kept set").For(Scope.PlansWrite).Refuses(SetRefusals.NoSuchSet),
    ];
}
