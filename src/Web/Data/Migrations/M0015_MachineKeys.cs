using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CityLeadership.Classroom.Web.Data.Migrations;

/// <summary>Keys for programs, and the writes that they may repeat.</summary>
[DbContext(typeof(ClassroomDb))]
[Migration("0015_MachineKeys")]
public sealed class M0015_MachineKeys : Migration
{
    protected override void Up(MigrationBuilder migration)
    {
        migration.CreateTable(
            "MachineKeys",
            table => new
            {
                Id = table.Column<string>(maxLength: Lengths.Text),
                ProgrammeId = table.Column<string>(maxLength: Lengths.Text),
                Name = table.Column<string>(maxLength: Lengths.Text),
                KeyHash = table.Column<string>(maxLength: Lengths.Text),
                Scopes = table.Column<string>(maxLength: Lengths.Sealed),
                MadeBy = table.Column<string>(maxLength: Lengths.Text),
                CreatedAt = table.Column<long>(),
                ExpiresAt = table.Column<long>(),
                LastUsedAt = table.Column<long>(nullable: true),
                RevokedAt = table.Column<long>(nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_MachineKeys", key => key.Id);
                table.ForeignKey("FK_MachineKeys_Programmes_ProgrammeId", k => k.ProgrammeId, "Programmes", "Id", onDelete: ReferentialAction.Cascade);
                table.ForeignKey("FK_MachineKeys_People_MadeBy", k => k.MadeBy, "People", "Id", onDelete: ReferentialAction.Cascade);
            });
        migration.CreateIndex("IX_MachineKeys_KeyHash", "MachineKeys", "KeyHash", unique: true);
        migration.CreateIndex("IX_MachineKeys_ProgrammeId", "MachineKeys", "ProgrammeId");
        migration.CreateIndex("IX_MachineKeys_MadeBy", "MachineKeys", "MadeBy");
        migration.CreateTable(
            "MachineWrites",
            table => new
            {
                KeyId = table.Column<string>(maxLength: Lengths.Text),
                Name = table.Column<string>(maxLength: Lengths.Text),
                RequestHash = table.Column<string>(maxLength: Lengths.Text),
                BeganAt = table.Column<long>(),
                Status = table.Column<int>(nullable: true),
                ContentType = table.Column<string>(maxLength: Lengths.Text, nullable: true),
                Body = table.Column<string>(nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_MachineWrites", write => new { write.KeyId, write.Name });
                table.ForeignKey("FK_MachineWrites_MachineKeys_KeyId", w => w.KeyId, "MachineKeys", "Id", onDelete: ReferentialAction.Cascade);
            });
        migration.CreateIndex("IX_MachineWrites_BeganAt", "MachineWrites", "BeganAt");
    }
}
