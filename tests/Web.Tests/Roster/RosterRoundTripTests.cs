using CityLeadership.Classroom.Session;
using CityLeadership.Classroom.Web.Data;
using CityLeadership.Classroom.Web.Roster;
using FsCheck;
using FsCheck.Fluent;

namespace CityLeadership.Classroom.Web.Tests.Roster;

/// <summary>What is exported says, read again, what it said.</summary>
public sealed class RosterRoundTripTests
{
    private static readonly string[] Pieces =
        ["=1+1", "+", "-", "@SUM", "'", "''", "\"", ",", ";", "\t", "\n", "\r\n", " ", "|", "Ada", "Zoë", "محمد", "山田", "👩🏽‍🚀", "\u0338", "sep=", "\u200F"];

    private static readonly Gen<string> Texts =
        Gen.Elements(Pieces).ListOf().Select(pieces => RosterCell.Clean(string.Concat(pieces.Take(9))));

    private static readonly Gen<RosterPerson> People =
        from texts in Gen.ListOf(Texts, 6)
        from role in Gen.Elements(
            new RosterRole(Role.Mayor, null), new(Role.Staff, null), new(Role.Guest, GuestPart.Mentor), new(Role.Guest, GuestPart.Fellow), new(Role.Observer, null))
        select new RosterPerson(
            "p", $"A{texts[0]}", "a@b.example", role.Role, role.Part, $"C{texts[1]}", $"D{texts[2]}", "Africa/Lagos", texts[3], role.Track,
            "+1 617 555 0100", Given(texts[4]), "pt-BR", Given(texts[5]), null, "x@y.example");

    [Fact]
    public void Whatever_is_exported_is_read_again_as_it_was() =>
        Prop.ForAll(Arb.From(People), person =>
        {
            var file = RosterReading.ReadAsync(RosterCsv.Write([person])).GetAwaiter().GetResult();
            Assert.Empty(file.Faults.Listed);
            var row = Assert.Single(file.Rows);
            Assert.Equal(person, person with
            {
                Name = row.Name,
                Email = row.Email,
                Role = row.Role.Role,
                Part = row.Role.Part,
                City = row.City,
                Country = row.Country,
                Zone = row.Zone,
                Title = row.Title,
                Track = row.Track,
                Phone = row.Phone,
                Pronunciation = row.Pronunciation,
                Language = row.Language,
                Assistant = row.Assistant,
                AssistantPhone = row.AssistantPhone,
                AssistantEmail = row.AssistantEmail,
            });
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void No_exported_cell_begins_as_a_formula() =>
        Prop.ForAll(Arb.From(Texts), text =>
        {
            var csv = System.Text.Encoding.UTF8.GetString(RosterCsv.Write([Person(text)]));
            var field = csv.Split("\r\n")[1].Split("staff,,,,", 2)[1];
            // One quotation mark opens a quoted field; another one after it is the text's own, doubled.
            var cell = field.StartsWith('"') ? field[1..] : field;
            return cell[0] is not ('=' or '+' or '-' or '@' or '\t');
        }).QuickCheckThrowOnFailure();

    private static RosterPerson Person(string title) =>
        new("p", "A", "a@b.example", Role.Staff, null, "", "", null, title, Tracks.None, null, null, null, null, null, null);

    private static string? Given(string text) => text.Length > 0 ? text : null;
}
