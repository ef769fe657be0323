using CityLeadership.Classroom.Web.Answers;
using CityLeadership.Classroom.Web.Data;

namespace CityLeadership.Classroom.Web.Bookings;

internal static class MeetingRefusals
{
    public static Refusal Unreadable { get; } = new(
        StatusCodes.Status400BadRequest, "badRequest",
        "That is no meeting and no time for one.",
        "Reload the page and try again.");

    public static Refusal NoSuchSlot { get; } = new(
        StatusCodes.Status404NotFound, "noSuchSlot",
        "No such time is offered in your programme.",
        "Reload the page and choose one there.");

    public static Refusal NoSuchMeeting { get; } = new(
        StatusCodes.Status404NotFound, "noSuchMeeting",
        "There is no such meeting of yours.",
        "Reload the page and choose one there.");

    public static Refusal NoSuchMayor { get; } = new(
        StatusCodes.Status404NotFound, "noSuchMayor",
        "No mayor by that id is in your programme.",
        "Reload the page and choose one there.");

    public static Refusal SlotTaken { get; } = new(
        StatusCodes.Status409Conflict, "slotTaken",
        "That time is not free any more.",
        "Choose another one of those that are.");

    public static Refusal SlotBooked { get; } = new(
        StatusCodes.Status409Conflict, "slotBooked",
        "Somebody has booked this time.",
        "Cancel the meeting first; then the time goes with it.");

    public static Refusal Begun { get; } = new(
        StatusCodes.Status409Conflict, "meetingBegun",
        "This meeting has begun or is over.",
        "Nothing about it can be changed any more.");

    public static Refusal Changed { get; } = new(
        StatusCodes.Status409Conflict, "meetingChanged",
        "Somebody else changed this at the same moment.",
        "Look at what stands there now, then try again.");

    public static Refusal TooLate { get; } = new(
        StatusCodes.Status409Conflict, "tooLateToChange",
        $"A meeting can be changed or cancelled until {MeetingTimes.ChangeBefore.TotalHours:0} hours before it begins.",
        "Call the staff; they still can.");

    public static Refusal AlreadyBooked(MeetingKind kind) => new(
        StatusCodes.Status409Conflict, "alreadyBooked",
        $"There is a time for this already: {kind.Name().ToLowerInvariant()}.",
        "To have another one, change that time.");

    public static Refusal NotInTurn(MeetingKind before) => new(
        StatusCodes.Status409Conflict, "notInTurn",
        $"Check-ins come one after the other, and there is no time for the one before yet: {before.Name().ToLowerInvariant()}.",
        "Choose a time for that first.");

    public static Refusal NotOffered { get; } = new(
        StatusCodes.Status400BadRequest, "mayNotOffer",
        "Times are offered by coaches, mentors, fellows, faculty and staff.",
        "Choose somebody who is one of these.");

    public static Refusal Bad(string problem) => new(
        StatusCodes.Status400BadRequest, "badSlots", problem, "Change that and offer the times again.");
}
