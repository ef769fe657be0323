namespace CityLeadership.Classroom.Web.Exhibits;

/// <summary>Why a file is not taken.</summary>
internal enum PdfProblem
{
    NotPdf,
    Encrypted,

    /// <summary>It would do something by itself, or carries other files.</summary>
    Active,

    /// <summary>Its pages cannot be counted.</summary>
    Unreadable,
    TooManyPages,
}

/// <param name="Pages">0 where there is a problem.</param>
internal sealed record PdfFinding(int Pages, PdfProblem? Problem)
{
    public static implicit operator PdfFinding(PdfProblem problem) => new(0, problem);
}
