using CityLeadership.Classroom.Web.Api.Keys;
using CityLeadership.Classroom.Web.Exhibits;

namespace CityLeadership.Classroom.Web.Api.Operations;

internal static class ExhibitOperations
{
    private const string Pdf = "application/pdf";

    private static readonly Subject Exhibits = new("Exhibits");

    public static IReadOnlyList<Operation> All { get; } =
    [
        Exhibits.Get("/api/sessions/{id}/exhibits", "readExhibits", "The exhibits of a class").For(Scope.PlansRead).Answers<IReadOnlyList<ExhibitAnswer>>().Refuses(ExhibitRefusals.NoSuchClass),
        Exhibits.Post("/api/sessions/{id}/exhibits", "addExhibit", "Add a PDF, which is the body; its title is asked for in the address").For(Scope.PlansWrite)
            .TakesFile(Pdf).Answers<ExhibitAnswer>()
            .Refuses(ExhibitRefusals.NoSuchClass, ExhibitRefusals.BadTitle, ExhibitRefusals.TooMany, ExhibitRefusals.TooLarge(52_428_800), ExhibitRefusals.Of(PdfProblem.NotPdf)),
        Exhibits.Put("/api/sessions/{id}/exhibits/{exhibit}", "renameExhibit", "Rename an exhibit").For(Scope.PlansWrite)
            .Takes(new RenameExhibit("The harbour in 1998")).Answers<ExhibitAnswer>().Refuses(ExhibitRefusals.BadTitle, ExhibitRefusals.NoSuchExhibit),
        Exhibits.Delete("/api/sessions/{id}/exhibits/{exhibit}", "removeExhibit", "Remove an exhibit; for a day it can come back").For(Scope.PlansWrite)
            .Answers<ExhibitAnswer>().Refuses(ExhibitRefusals.NoSuchExhibit),
        Exhibits.Post("/api/sessions/{id}/exhibits/{exhibit}/restore", "restoreExhibit", "Bring a removed exhibit back").For(Scope.PlansWrite)
            .Answers<ExhibitAnswer>().Refuses(ExhibitRefusals.NoSuchExhibit, ExhibitRefusals.TooMany),
        Exhibits.Get("/api/sessions/{id}/exhibits/{exhibit}/file", "readExhibitFile", "The PDF itself, for the people of its class").For(Scope.PlansRead)
            .AnswersFile(Pdf).Refuses(ExhibitRefusals.NoSuchExhibit),
    ];
}
