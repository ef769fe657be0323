using CityLeadership.Classroom.Web.Answers;

namespace CityLeadership.Classroom.Web.Attendance.Phoning;

internal static class PhoneRefusals
{
    public static readonly Refusal NotExpected = new(
        StatusCodes.Status404NotFound, "notExpected",
        "Nobody of that name is expected at this session.",
        "Look at the board again: the roster or the calendar has changed.");

    public static readonly Refusal Unreadable = new(
        StatusCodes.Status400BadRequest, "unreadable",
        "The note of the call is not as expected.",
        "Send { outcome }: onTheWay, cannotCome, messageLeft, noAnswer or wrongNumber; null while the call goes on.");

    public static readonly Refusal TooMany = new(
        StatusCodes.Status409Conflict, "tooManyCalls",
        $"{PhoneDesk.Most} calls to them are noted for this session, which is as many as are kept.",
        "Take one of yours back first.");

    public static readonly Refusal NotYours = new(
        StatusCodes.Status404NotFound, "noSuchCall",
        "There is no such call of yours.",
        "Only who noted a call takes it back. Look at the board again.");
}
