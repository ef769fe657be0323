using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CityLeadership.Classroom.Web.Data.Migrations;

/// <summary>Series of classes by rule, what was changed by hand, and the calendar feeds.</summary>
[DbContext(typeof(ClassroomDb))]
[Migration("0008_Series")]
public sealed class M0008_Series : Migration
{
    protected override void Up(MigrationBuilder migration)
    {
        migration.AddColumn<string>("SeriesId", "ScheduledSessions", maxLength: Lengths.Text, nullable: true);
        migration.AddColumn<int>("SeriesPlace", "ScheduledSessions", nullable: true);
        migration.AddColumn<bool>("Moved", "ScheduledSessions", defaultValue: false);
        migration.AddColumn<long>("CancelledAt", "ScheduledSessions", nullable: true);
        migration.AddColumn<int>("Revision", "ScheduledSessions", defaultValue: 0);
        migration.AddColumn<long>("ChangedAt", "ScheduledSessions", nullable: true);
        migration.CreateIndex("IX_ScheduledSessions_SeriesId_SeriesPlace", "ScheduledSessions", ["SeriesId", "SeriesPlace"], unique: true);
        migration.CreateTable(
            "StoredSeries",
            table => new
            {
                Id = table.Column<string>(maxLength: Lengths.Text),
                ProgrammeId = table.Column<string>(maxLength: Lengths.Text),
                Version = table.Column<int>(),
                First = table.Column<string>(maxLength: Lengths.Text),
                Zone = table.Column<string>(maxLength: Lengths.Text),
                EveryWeeks = table.Column<int>(),
                Count = table.Column<int>(),
                Minutes = table.Column<int>(),
                RestsAtYearEnd = table.Column<bool>(),
                Tracks = table.Column<int>(),
                FirstNumber = table.Column<int>(),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_StoredSeries", series => series.Id);
                table.ForeignKey("FK_StoredSeries_Programmes_ProgrammeId", s => s.ProgrammeId, "Programmes", "Id", onDelete: ReferentialAction.Cascade);
            });
        migration.CreateIndex("IX_StoredSeries_ProgrammeId", "StoredSeries", "ProgrammeId");
        migration.CreateTable(
            "CalendarFeeds",
            table => new
            {
                ProgrammeId = table.Column<string>(maxLength: Lengths.Text),
                PersonId = table.Column<string>(maxLength: Lengths.Text),
                SecretHash = table.Column<string>(maxLength: Lengths.Text),
                Sealed = table.Column<string>(maxLength: Lengths.Sealed),
                CreatedAt = table.Column<long>(),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_CalendarFeeds", feed => new { feed.ProgrammeId, feed.PersonId });
                table.ForeignKey("FK_CalendarFeeds_Programmes_ProgrammeId", f => f.ProgrammeId, "Programmes", "Id", onDelete: ReferentialAction.Cascade);
                table.ForeignKey("FK_CalendarFeeds_People_PersonId", f => f.PersonId, "People", "Id", onDelete: ReferentialAction.Cascade);
            });
        migration.CreateIndex("IX_CalendarFeeds_PersonId", "CalendarFeeds", "PersonId");
        migration.CreateIndex("IX_CalendarFeeds_SecretHash", "CalendarFeeds", "SecretHash", unique: true);
    }
}
