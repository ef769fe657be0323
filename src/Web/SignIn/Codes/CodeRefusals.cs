using CityLeadership.Classroom.Web.Answers;

namespace CityLeadership.Classroom.Web.SignIn.Codes;

/// <summary>Why a code does not sign in. The same is said for an address that is nobody's.</summary>
internal static class CodeRefusals
{
    public static Refusal NoCode { get; } = new(
        StatusCodes.Status400BadRequest, "noCode",
        "A code has six digits.",
        "Type it as it stands in the e-mail.");

    public static Refusal Over { get; } = new(
        StatusCodes.Status410Gone, "codeOver",
        "This code was used already, tried too often, is older than ten minutes, or was asked for in another browser.",
        "Have a new code sent to you, or a new link.");

    public static Refusal Wrong(int left) => new(
        StatusCodes.Status422UnprocessableEntity, "codeWrong",
        "That is not the code.",
        left == 1 ? "Look at the newest e-mail again; you can try once more." : $"Look at the newest e-mail again; you can try {left} more times.");
}
