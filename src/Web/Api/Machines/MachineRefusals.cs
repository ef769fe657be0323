using CityLeadership.Classroom.Web.Answers;
using CityLeadership.Classroom.Web.Api.Keys;

namespace CityLeadership.Classroom.Web.Api.Machines;

internal static class MachineRefusals
{
    private const string MakeOne = "Ask the programme's staff for a key: they make one on their page Keys for programs.";

    public static Refusal NoKey { get; } = new(
        StatusCodes.Status401Unauthorized, "keyNeeded",
        "This address is for programs and wants a key.",
        "Send the header Authorization: Bearer and the key. " + MakeOne);

    public static Refusal UnknownKey { get; } = new(StatusCodes.Status401Unauthorized, "keyUnknown", "There is no such key.", MakeOne);

    public static Refusal RevokedKey { get; } = new(StatusCodes.Status401Unauthorized, "keyRevoked", "This key was revoked.", MakeOne);

    public static Refusal ExpiredKey { get; } = new(StatusCodes.Status401Unauthorized, "keyExpired", "This key has ended.", MakeOne);

    public static Refusal MakerLeft { get; } = new(
        StatusCodes.Status401Unauthorized, "keyMakerLeft",
        "Whoever made this key is not on the programme's staff any more, and it ended with that.",
        MakeOne);

    public static Refusal NoSuchAddress { get; } = new(
        StatusCodes.Status404NotFound, "notFound",
        "There is nothing for programs at this address.",
        "Look at /api/v1/openapi.json for what there is.");

    public static Refusal BadWriteName { get; } = new(
        StatusCodes.Status400BadRequest, "badIdempotencyKey",
        $"An Idempotency-Key has 1 to {RepeatedWrites.LongestName} visible ASCII characters.",
        "Make one anew for every write, such as a UUID.");

    public static Refusal OtherWrite { get; } = new(
        StatusCodes.Status422UnprocessableEntity, "idempotencyKeyReused",
        "This Idempotency-Key was used for another request, so nothing was done.",
        "Make a key anew for every write; send the same one only to repeat the very same request.");

    public static Refusal UnderWay { get; } = new(
        StatusCodes.Status409Conflict, "writeUnderWay",
        "The same write is still under way.",
        "Repeat it in a few seconds with the same Idempotency-Key.");

    public static Refusal BadPage { get; } = new(
        StatusCodes.Status400BadRequest, "badPage",
        $"A page has 1 to {Page.Most} entries.",
        "Send limit as a number in that range.");

    public static Refusal PageGone { get; } = new(
        StatusCodes.Status400BadRequest, "pageGone",
        "What the last page ended with is not in the list any more.",
        "Begin with the first page again, without after.");

    public static Refusal NotInScope(Scope scope) => new(
        StatusCodes.Status403Forbidden, "notInScope",
        $"This key may not do that: it lacks {scope.Word()}.",
        "Ask the programme's staff for a key that may.");
}
