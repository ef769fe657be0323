namespace CityLeadership.Classroom.Web.Answers;

/// <summary>Refusals that no feature owns.</summary>
public static class CommonRefusals
{
    public static Refusal SignInNeeded { get; } = new(
        StatusCodes.Status401Unauthorized, "signInNeeded",
        "You are not signed in here, or your sign-in has ended.",
        "Open your personal link again and press its button.");

    public static Refusal NotAllowed { get; } = new(
        StatusCodes.Status403Forbidden, "notAllowed",
        "This is not for your role in the programme.",
        "If you think it should be, call or write to the programme's staff.");

    public static Refusal NotFound { get; } = new(
        StatusCodes.Status404NotFound, "notFound",
        "There is nothing at this address.",
        "Go back to your home page.");

    public static Refusal TooMany { get; } = new(
        StatusCodes.Status429TooManyRequests, "tooManyAttempts",
        "Too many requests came from your network in a short time.",
        "Wait a minute, then try again.");

    public static Refusal Broken(string incident) => new(
        StatusCodes.Status500InternalServerError, "wentWrong",
        "Something went wrong on our side.",
        $"Try again. If it stays, tell the staff this number: {incident}.")
    {
        Incident = incident,
    };

    /// <summary>Words for a status that the framework answered without any.</summary>
    public static Refusal ForStatus(int status) => status switch
    {
        StatusCodes.Status401Unauthorized => SignInNeeded,
        StatusCodes.Status403Forbidden => NotAllowed,
        StatusCodes.Status404NotFound => NotFound,
        StatusCodes.Status429TooManyRequests => TooMany,
        StatusCodes.Status405MethodNotAllowed => new(status, "wrongMethod", "This address does not take that kind of request.", "Reload the page."),
        StatusCodes.Status413PayloadTooLarge => new(status, "tooLarge", "That was too large to take.", "Send something smaller."),
        StatusCodes.Status415UnsupportedMediaType => new(status, "notJson", "This address takes JSON.", "Send the content type application/json."),
        _ => new(status, "badRequest", "The request could not be understood.", "Reload the page and try again."),
    };
}
