using CityLeadership.Classroom.Web.Answers;
using CityLeadership.Classroom.Web.Groupings.Arranging;

namespace CityLeadership.Classroom.Web.Groupings;

internal static class GroupingRefusals
{
    public static Refusal NoSuchSession { get; } = new(
        StatusCodes.Status404NotFound, "noSuchSession",
        "Your programme's calendar has no such class.",
        "Go to your home page and choose a class there.");

    public static Refusal Unreadable { get; } = new(
        StatusCodes.Status400BadRequest, "badRequest",
        "The request could not be understood.",
        "Reload the page and try again.");

    public static Refusal UnknownPeople { get; } = new(
        StatusCodes.Status400BadRequest, "unknownPeople",
        "Somebody on the list is not a participant of this programme (any more).",
        "Reload the page and try again.");

    public static Refusal TooFewPeople { get; } = new(
        StatusCodes.Status400BadRequest, "tooFewPeople",
        "There are fewer than two people to put into rooms.",
        "Wait until more people are here.");

    public static Refusal TooManyPeople { get; } = new(
        StatusCodes.Status400BadRequest, "tooManyPeople",
        $"Rooms are made for {Limits.MostPeople} people at most.",
        "Choose fewer people.");

    public static Refusal RoomsOrSize { get; } = new(
        StatusCodes.Status400BadRequest, "roomsOrSize",
        "Either the number of rooms or their size is needed, from 1 up.",
        "Choose one of them.");

    public static Refusal NobodyIsPut { get; } = new(
        StatusCodes.Status400BadRequest, "nobodyIsPut",
        "Where everyone chooses, nobody is put into a room.",
        "Open the rooms empty, or choose another way to make them.");

    public static Refusal NoRoomsBefore { get; } = new(
        StatusCodes.Status404NotFound, "noRoomsBefore",
        "Nobody who is here was in a breakout room of this programme before.",
        "Choose another way to make rooms.");

    public static Refusal SetIsEmpty { get; } = new(
        StatusCodes.Status404NotFound, "setIsEmpty",
        "Nobody of that set is here.",
        "Choose another way to make rooms.");

    public static Refusal TooManyRooms(int rooms, int most) => new(
        StatusCodes.Status400BadRequest, "tooManyRooms",
        $"That would be {rooms} rooms; with these people and rules there can be {most} at most.",
        "Choose fewer rooms or larger ones.");
}
