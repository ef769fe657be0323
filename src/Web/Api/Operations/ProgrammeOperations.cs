using CityLeadership.Classroom.Web.Answers;
using CityLeadership.Classroom.Web.Programmes;

namespace CityLeadership.Classroom.Web.Api.Operations;

internal static class ProgrammeOperations
{
    private static readonly Subject Programme = new("Programme");

    public static IReadOnlyList<Operation> All { get; } =
    [
        Programme.Get("/api/help", "readHelp", "Whom to call or write to").Answers<HelpAnswer>().Refuses(CommonRefusals.NotFound),
        Programme.Get("/api/openapi.json", "readDescription", "This description").ForEveryProgram().AnswersFile("application/json"),
    ];
}
