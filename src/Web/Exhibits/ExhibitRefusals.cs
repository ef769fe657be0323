using CityLeadership.Classroom.Web.Answers;

namespace CityLeadership.Classroom.Web.Exhibits;

internal static class ExhibitRefusals
{
    private const string PrintAgain = "Open it, print it to a new PDF, and upload that one.";

    public static Refusal NoSuchClass { get; } = new(
        StatusCodes.Status404NotFound, "noSuchSession",
        "Your programme's calendar has no such class.",
        "Go to your home page and choose a class there.");

    /// <summary>Also what somebody of another class is told: whether it exists is not theirs to know.</summary>
    public static Refusal NoSuchExhibit { get; } = new(
        StatusCodes.Status404NotFound, "noSuchExhibit",
        "This class has no such exhibit.",
        "Reload the page to see those it has.");

    public static Refusal BadTitle { get; } = new(
        StatusCodes.Status400BadRequest, "badTitle",
        $"An exhibit's name has 1 to {ExhibitShelf.LongestTitle} characters.",
        "Give it a shorter name.");

    public static Refusal TooMany { get; } = new(
        StatusCodes.Status409Conflict, "tooManyExhibits",
        $"This class has {ExhibitShelf.Most} exhibits, which is as many as it can have.",
        "Remove one that you will not show.");

    public static Refusal TooLarge(long limit) => new(
        StatusCodes.Status413PayloadTooLarge, "tooLarge",
        $"The file is larger than {limit / (1024 * 1024)} MB.",
        "Print it to a PDF with smaller pictures, or upload it in parts.");

    public static Refusal Of(PdfProblem problem) => problem switch
    {
        PdfProblem.NotPdf => Bad("notPdf", "This is not a PDF.", "Save or print the document as a PDF and upload that."),
        PdfProblem.Encrypted => Bad("encryptedPdf", "This PDF is protected, so the class could not open it.", "Save it without a password or restrictions and upload that."),
        PdfProblem.Active => Bad("activePdf", "This PDF contains programs, other files or actions, which an exhibit must not.", PrintAgain),
        PdfProblem.TooManyPages => Bad("tooManyPages", $"This PDF has more than {PdfInspection.MostPages} pages.", "Upload the pages that the class will look at."),
        _ => Bad("unreadablePdf", "This PDF cannot be read: it is damaged, or written in an unusual way.", PrintAgain),
    };

    private static Refusal Bad(string code, string detail, string next) => new(StatusCodes.Status422UnprocessableEntity, code, detail, next);
}
