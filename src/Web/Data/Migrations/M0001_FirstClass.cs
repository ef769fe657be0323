using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CityLeadership.Classroom.Web.Data.Migrations;

/// <summary>People, programmes, their calendar, sign-ins, the archive of session logs and measured attendance.</summary>
[DbContext(typeof(ClassroomDb))]
[Migration("0001_FirstClass")]
public sealed partial class M0001_FirstClass : Migration
{
    protected override void Up(MigrationBuilder migration)
    {
        Programmes(migration);
        Calendar(migration);
        SignIns(migration);
        Archive(migration);
        Attendance(migration);
    }

    private static void Programmes(MigrationBuilder migration)
    {
        migration.CreateTable(
            "Programmes",
            table => new
            {
                Id = table.Column<string>(maxLength: Lengths.Text),
                Name = table.Column<string>(maxLength: Lengths.Text),
                Zone = table.Column<string>(maxLength: Lengths.Text),
                Place = table.Column<string>(maxLength: Lengths.Text),
                HelpPhone = table.Column<string>(maxLength: Lengths.Text),
                HelpMessage = table.Column<string>(maxLength: Lengths.Text),
                PresentFrom = table.Column<int>(),
                PartlyFrom = table.Column<int>(),
                Demo = table.Column<bool>(),
            },
            constraints: table => table.PrimaryKey("PK_Programmes", programme => programme.Id));
        migration.CreateTable(
            "Cities",
            table => new
            {
                Id = table.Column<string>(maxLength: Lengths.Text),
                Name = table.Column<string>(maxLength: Lengths.Text),
                Country = table.Column<string>(maxLength: Lengths.Text),
                Zone = table.Column<string>(maxLength: Lengths.Text),
            },
            constraints: table => table.PrimaryKey("PK_Cities", city => city.Id));
        migration.CreateTable(
            "People",
            table => new
            {
                Id = table.Column<string>(maxLength: Lengths.Text),
                Name = table.Column<string>(maxLength: Lengths.Text),
                Pronunciation = table.Column<string>(maxLength: Lengths.Text, nullable: true),
                Phone = table.Column<string>(maxLength: Lengths.Text, nullable: true),
                Email = table.Column<string>(maxLength: Lengths.Text, nullable: true),
                AssistantName = table.Column<string>(maxLength: Lengths.Text, nullable: true),
                AssistantPhone = table.Column<string>(maxLength: Lengths.Text, nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_People", person => person.Id));
        migration.CreateTable(
            "Enrolments",
            table => new
            {
                ProgrammeId = table.Column<string>(maxLength: Lengths.Text),
                PersonId = table.Column<string>(maxLength: Lengths.Text),
                Role = table.Column<string>(maxLength: Lengths.Word),
                CityId = table.Column<string>(maxLength: Lengths.Text, nullable: true),
                Title = table.Column<string>(maxLength: Lengths.Text),
                Track = table.Column<int>(),
                Seat = table.Column<int>(nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Enrolments", enrolment => new { enrolment.ProgrammeId, enrolment.PersonId });
                table.ForeignKey("FK_Enrolments_Programmes_ProgrammeId", e => e.ProgrammeId, "Programmes", "Id", onDelete: ReferentialAction.Cascade);
                table.ForeignKey("FK_Enrolments_People_PersonId", e => e.PersonId, "People", "Id", onDelete: ReferentialAction.Cascade);
                table.ForeignKey("FK_Enrolments_Cities_CityId", e => e.CityId, "Cities", "Id");
            });
        migration.CreateIndex("IX_Enrolments_ProgrammeId_Seat", "Enrolments", ["ProgrammeId", "Seat"], unique: true);
        migration.CreateIndex("IX_Enrolments_PersonId", "Enrolments", "PersonId");
        migration.CreateIndex("IX_Enrolments_CityId", "Enrolments", "CityId");
    }

    private static void Calendar(MigrationBuilder migration)
    {
        migration.CreateTable(
            "ScheduledSessions",
            table => new
            {
                Id = table.Column<string>(maxLength: Lengths.Text),
                ProgrammeId = table.Column<string>(maxLength: Lengths.Text),
                Kind = table.Column<string>(maxLength: Lengths.Word),
                Number = table.Column<int>(nullable: true),
                Title = table.Column<string>(maxLength: Lengths.Text),
                Subtitle = table.Column<string>(maxLength: Lengths.Text, nullable: true),
                StartsAt = table.Column<long>(),
                EndsAt = table.Column<long>(),
                Zone = table.Column<string>(maxLength: Lengths.Text),
                Tracks = table.Column<int>(),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_ScheduledSessions", session => session.Id);
                table.ForeignKey("FK_ScheduledSessions_Programmes_ProgrammeId", s => s.ProgrammeId, "Programmes", "Id", onDelete: ReferentialAction.Cascade);
            });
        migration.CreateIndex("IX_ScheduledSessions_ProgrammeId_StartsAt", "ScheduledSessions", ["ProgrammeId", "StartsAt"]);
    }
}
