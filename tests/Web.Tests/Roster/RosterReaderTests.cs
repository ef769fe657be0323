using System.Globalization;
using System.Text;
using CityLeadership.Classroom.Session;
using CityLeadership.Classroom.Web.Data;
using CityLeadership.Classroom.Web.Roster;

namespace CityLeadership.Classroom.Web.Tests.Roster;

public sealed class RosterReaderTests
{
    private const string Ada = "Name,Email,Role,City,Country,Time zone\nAda Obi,ada@lagos.example,mayor,Lagos,Nigeria,Africa/Lagos\n";

    [Theory]
    [InlineData("", ",", "\n", "")]
    [InlineData("\uFEFF", ";", "\r\n", "")]
    [InlineData("", "\t", "\n", "")]
    [InlineData("\uFEFF", ";", "\r\n", "sep=;\r\n")]
    [InlineData("", ",", "\r\n", "")]
    public async Task Files_of_every_spreadsheet_say_the_same(string mark, string separator, string end, string hint)
    {
        var text = mark + hint + Ada.Replace(",", separator, StringComparison.Ordinal).Replace("\n", end, StringComparison.Ordinal);

        var file = await RosterReading.ReadAsync(text);

        Assert.Empty(file.Faults.Listed);
        var ada = Assert.Single(file.Rows);
        Assert.Equal(("Ada Obi", "ada@lagos.example", "Lagos", "Nigeria", "Africa/Lagos"), (ada.Name, ada.Email, ada.City, ada.Country, ada.Zone));
        Assert.Equal((new RosterRole(Role.Mayor, null), Tracks.Mayors), (ada.Role, ada.Track));
    }

    [Fact]
    public async Task A_utf_16_file_says_by_its_mark_what_it_is() =>
        Assert.Equal("Ada Obi", Assert.Single((await RosterReading.ReadAsync([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Ada)])).Rows).Name);

    [Theory]
    [InlineData("\"Dali; \"\"Shivaun\"\",\n the 2nd\"", "Dali; \"Shivaun\", the 2nd")]
    [InlineData("  Ngozi \t Eze ", "Ngozi Eze")]
    [InlineData("محمد العربي", "محمد العربي")]
    [InlineData("山田　太郎", "山田 太郎")]
    [InlineData("Zoe\u0308 👩🏽‍🚀", "Zoë 👩🏽‍🚀")]
    [InlineData("'=Ada", "=Ada")]
    [InlineData("''=Ada", "'=Ada")]
    [InlineData("'t Hooft", "'t Hooft")]
    public async Task Names_in_any_script_and_any_quoting_come_through(string cell, string name)
    {
        var file = await RosterReading.ReadAsync($"Role,Name,Email\nstaff,{cell},a@b.example");
        Assert.Empty(file.Faults.Listed);
        Assert.Equal(name, Assert.Single(file.Rows).Name);
    }

    [Theory]
    [InlineData("mayor", Role.Mayor, null, Tracks.Mayors)]
    [InlineData("Senior-Leader", Role.SeniorLeader, null, Tracks.SeniorLeaders)]
    [InlineData("FACULTY", Role.Faculty, null, Tracks.None)]
    [InlineData("staff", Role.Staff, null, Tracks.None)]
    [InlineData("guest", Role.Guest, null, Tracks.None)]
    [InlineData("mentor", Role.Guest, GuestPart.Mentor, Tracks.None)]
    [InlineData("coach", Role.Guest, GuestPart.Coach, Tracks.None)]
    [InlineData("fellow", Role.Guest, GuestPart.Fellow, Tracks.None)]
    [InlineData("observer", Role.Observer, null, Tracks.None)]
    [InlineData("captioner", Role.Captioner, null, Tracks.None)]
    [InlineData("interpreter", Role.Interpreter, null, Tracks.None)]
    public async Task Every_role_is_known_by_its_word(string word, Role role, GuestPart? part, Tracks track)
    {
        var row = Assert.Single((await RosterReading.ReadAsync($"Name,E-Mail,Role,City\nA,a@b.example,{word},Oslo")).Rows);
        Assert.Equal((new RosterRole(role, part), track), (row.Role, row.Track));
    }

    [Theory]
    [InlineData("Email", "ada.example")]
    [InlineData("Email", "Ada <a@b.example>")]
    [InlineData("Email", "")]
    [InlineData("Name", "")]
    [InlineData("Name", "Ada\u202Eabo")]
    [InlineData("Name", "Ada\uFFFD")]
    [InlineData("Name", "\"Ada\u0000\"")]
    [InlineData("Role", "")]
    [InlineData("Role", "king")]
    [InlineData("Phone", "1.61756E+10")]
    [InlineData("Phone", "n/a")]
    [InlineData("Time zone", "Eastern")]
    [InlineData("Working language", "Spanish please")]
    [InlineData("Track", "both")]
    [InlineData("Assistant email", "none")]
    public async Task What_is_wrong_is_named_by_row_and_column_and_with_a_way_to_mend_it(string column, string cell)
    {
        var columns = new[] { "Name", "Email", "Role", "City", "Country", "Time zone", "Track", "Phone", "Working language", "Assistant email" };
        var cells = new[] { "Ada", "a@b.example", "mayor", "Lagos", "Nigeria", "Africa/Lagos", "", "", "", "" };
        var bad = columns.Zip(cells, (heading, good) => heading == column ? cell : heading == "Email" ? "c@b.example" : good);

        var file = await RosterReading.ReadAsync($"{string.Join(',', columns)}\n{string.Join(',', cells)}\n{string.Join(',', bad)}");

        var fault = Assert.Single(file.Faults.Listed, fault => fault.Column == column);
        Assert.Equal(3, fault.Row);
        Assert.EndsWith(".", fault.Problem, StringComparison.Ordinal);
        Assert.EndsWith(".", fault.Fix, StringComparison.Ordinal);
        Assert.Single(file.Rows);
    }

    [Fact]
    public async Task Everything_wrong_in_a_row_is_said_at_once()
    {
        var file = await RosterReading.ReadAsync("Name,Email,Role,Phone,Country\n,ada,king,none,Nigeria\n");
        Assert.Equal(["City", "Email", "Name", "Phone", "Role"], file.Faults.Listed.Select(fault => fault.Column).Order(StringComparer.Ordinal));
        Assert.Equal(1, file.Faults.Rows);
    }

    [Fact]
    public async Task Rows_count_as_in_a_spreadsheet_and_empty_ones_are_counted()
    {
        var file = await RosterReading.ReadAsync("Name,Email,Role\n\"A\nB\",a@b.example,staff\n\n,,\nC,nothing,staff\n");
        Assert.Equal((1, 2), (file.Rows.Count, file.Blank));
        Assert.Equal(5, Assert.Single(file.Faults.Listed).Row);
    }

    [Theory]
    [InlineData("B,b@b.example")]
    [InlineData("B,b@b.example,staff,more")]
    [InlineData("B\"b,b@b.example,staff")]
    [InlineData("\"B\"b,b@b.example,staff")]
    [InlineData("\"B,b@b.example,staff")]
    [InlineData("B,A@b.example,staff")]
    public async Task A_row_that_cannot_be_understood_is_not_half_understood(string row)
    {
        var file = await RosterReading.ReadAsync($"Name,Email,Role\nA,a@b.example,staff\n{row}");
        Assert.Equal("A", Assert.Single(file.Rows).Name);
        Assert.Equal(3, Assert.Single(file.Faults.Listed).Row);
    }

    [Fact]
    public async Task Columns_nobody_knows_are_named()
    {
        var file = await RosterReading.ReadAsync("Name,Shirt size,Email,Role,\nA,XL,a@b.example,staff,x");
        Assert.Equal(["Shirt size", "(a column without a heading)"], file.UnknownColumns);
        Assert.Single(file.Rows);
    }

    [Theory]
    [InlineData("", "emptyRoster")]
    [InlineData("\n", "emptyRoster")]
    [InlineData("Name,Role\nA,staff", "missingColumns")]
    [InlineData("Name,Email,Role,Full name\n", "columnTwice")]
    [InlineData("%PDF-1.7\n", "missingColumns")]
    public async Task A_file_that_is_no_roster_is_refused(string text, string code) =>
        Assert.Equal(code, (await RosterReading.RefusedAsync(text)).Code);

    [Fact]
    public async Task A_quotation_mark_that_swallows_the_file_is_found_at_its_row()
    {
        var refusal = await RosterReading.RefusedAsync("Name,Email,Role\nA,a@b.example,staff\n\"B" + new string('x', 300_000));
        Assert.Equal("endlessRow", refusal.Code);
        Assert.Contains("Row 3", refusal.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Twenty_thousand_rows_are_read_and_one_more_is_refused()
    {
        var text = new StringBuilder("Name,Email,Role\n");
        for (var i = 0; i < RosterReader.MostRows; i++)
            text.Append(CultureInfo.InvariantCulture, $"Person {i},p{i}@b.example,observer\n");

        Assert.Equal(RosterReader.MostRows, (await RosterReading.ReadAsync(text.ToString())).Rows.Count);
        Assert.Equal("tooManyRows", (await RosterReading.RefusedAsync(text + "One,more@b.example,staff")).Code);
    }

    [Fact]
    public async Task The_worst_file_makes_no_endless_answer()
    {
        var file = await RosterReading.ReadAsync("Name,Email,Role\n" + string.Concat(Enumerable.Repeat("A,a,b\n", 5000)));
        Assert.Equal((10_000, 5000, RosterFaults.MostListed), (file.Faults.Count, file.Faults.Rows, file.Faults.Listed.Count));
    }
}
