using CityLeadership.Classroom.Web.Api.Keys;
using CityLeadership.Classroom.Web.Roster;

namespace CityLeadership.Classroom.Web.Api.Operations;

internal static class RosterOperations
{
    private const string Csv = "text/csv";

    private static readonly Subject Roster = new("Roster");

    public static IReadOnlyList<Operation> All { get; } =
    [
        Roster.Get("/api/roster", "readRoster", "The people of the programme").For(Scope.RosterRead).Answers<IReadOnlyList<RosterPerson>>()
            .InPages<IReadOnlyList<RosterPerson>, RosterPerson>(all => all, (_, cut) => cut, person => person.Person),
        Roster.Get("/api/roster.csv", "downloadRoster", "The same as a file, which can be imported again").For(Scope.RosterRead).AnswersFile(Csv),
        Roster.Post("/api/roster/import", "importRoster", "Import people from a CSV file, which is the body: all of it or nothing. With dryRun it only says what it would do").For(Scope.RosterWrite)
            .TakesFile(Csv).Answers<ImportAnswer>()
            .Refuses(RosterRefusals.TooLarge, RosterRefusals.Empty, RosterRefusals.TooManyRows, RosterRefusals.Changed),
    ];
}
