using CityLeadership.Classroom.Web.Answers;

namespace CityLeadership.Classroom.Web.SignIn;

/// <summary>Why a personal link does not sign in. None of them says anything about people whose key the asker does not hold.</summary>
internal static class LinkRefusals
{
    public static Refusal Unknown { get; } = new(
        StatusCodes.Status404NotFound, "linkUnknown",
        "This link is not one of ours, or it was cut off on the way.",
        "Copy the whole link from your invitation, have a new one sent to your e-mail address, or ask the staff.");

    public static Refusal Expired { get; } = new(
        StatusCodes.Status410Gone, "linkExpired",
        "This link has expired.",
        "Have a new link sent to your e-mail address, or ask the staff for one.");

    public static Refusal Revoked { get; } = new(
        StatusCodes.Status410Gone, "linkRevoked",
        "This link was replaced or withdrawn.",
        "Use the newest link you were sent, or have a new one sent to your e-mail address.");

    public static Refusal Foreign { get; } = new(
        StatusCodes.Status403Forbidden, "linkForeign",
        "This link belongs to somebody else than the page it was used on.",
        "Open your own personal link again from your invitation.");
}
